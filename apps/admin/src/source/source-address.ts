/** The page of one source. */
export const sourceAddress = (id: string) => `/sources/${encodeURIComponent(id)}`;
