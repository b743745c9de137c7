/** One line of a tagged record: its tag, its value with what continues it, and its number. */
export interface TaggedLine {
  readonly tag: string;
  value: string;
  readonly line: number;
}

/** A record of a tagged format, by tag; values in the order of the text. */
export interface TaggedRecord {
  readonly line: number;
  readonly lines: readonly TaggedLine[];
}

/** All values that a record has for some tags, in the order of the text; empty ones left out. */
export function valuesOf({ lines }: TaggedRecord, ...tags: readonly string[]): string[] {
  return lines
    .filter(({ tag }) => tags.includes(tag))
    .map(({ value }) => value.trim())
    .filter(Boolean);
}

/** The first value that a record has for the first of some tags that has one. */
export function valueOf(record: TaggedRecord, ...tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const [value] = valuesOf(record, tag);
    if (value !== undefined) return value;
  }
  return undefined;
}
