/** A problem of a written dose, as `parseDose` gives it. */
export interface Problem {
  readonly message: string;
  readonly position: { readonly start: number; readonly end: number };
  readonly suggestion: string | null;
}

/** A run of a written dose; the number of the problem that it is, counted from 1, or null when it reads well. */
export interface DosePart {
  readonly text: string;
  readonly problem: number | null;
}

/** Cuts a written dose into what reads well and what does not, for underlining; a problem at one point has no part. */
export function doseParts(text: string, problems: readonly Problem[]): DosePart[] {
  const parts: DosePart[] = [];
  let at = 0;
  problems.forEach(({ position: { start, end } }, index) => {
    const from = Math.max(start, at);
    if (end <= from) return;
    if (from > at) parts.push({ text: text.slice(at, from), problem: null });
    parts.push({ text: text.slice(from, end), problem: index + 1 });
    at = end;
  });
  if (at < text.length) parts.push({ text: text.slice(at), problem: null });
  return parts;
}

/** The written dose with what a problem suggests in the place of what stands there, and no spaces left over. */
export function withSuggestion(text: string, { position: { start, end }, suggestion }: Problem): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return suggestion === '' ? `${before.trimEnd()} ${after.trimStart()}`.trim() : `${before}${suggestion}${after}`;
}
