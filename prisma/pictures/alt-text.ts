export const altText: Record<string, string> = {}
