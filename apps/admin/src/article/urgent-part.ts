const urgent = /^(same day):\s*/i;

/** Cuts off the words by which a point says that it cannot wait. */
export function urgentPart(text: string): { urgency: string | null; rest: string } {
  const found = urgent.exec(text);
  if (!found) return { urgency: null, rest: text };
  const rest = text.slice(found[0].length);
  return { urgency: found[1]!, rest: rest.charAt(0).toUpperCase() + rest.slice(1) };
}
