/** Who wrote a source, when, and where it stands, as far as that is known. */
export function sourceByline(source: {
  authors: readonly string[];
  year?: number | null;
  containerTitle?: string | null;
  publisher?: string | null;
}): string {
  const [first, second, ...others] = source.authors;
  const who =
    first === undefined
      ? 'No author named'
      : others.length > 0
        ? `${first} and others`
        : [first, second].filter(Boolean).join(' and ');
  const where = source.containerTitle ?? (source.publisher === first ? null : source.publisher);
  return [who, where, source.year ?? 'no date'].filter(Boolean).join(', ');
}
