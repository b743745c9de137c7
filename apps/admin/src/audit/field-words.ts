/** The names of fields in words, with the version as it stands beside them left out. */
export function fieldWords(fields: readonly string[]): string {
  return fields
    .filter((field) => !/^version \d+$/.test(field))
    .map((field) =>
      field
        .replace(/(Member)?Id$|^is(?=[A-Z])|At$/, '')
        .replace(/([A-Z])/g, ' $1')
        .toLowerCase(),
    )
    .join(', ');
}

/** Between which versions something changed; null for what has none. */
export function versionWords(from: number | null | undefined, to: number | null | undefined): string | null {
  if (to == null) return null;
  return from == null ? `version ${to}` : `version ${from} → ${to}`;
}
