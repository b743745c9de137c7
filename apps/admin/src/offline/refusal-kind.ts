/** Why a record was refused, as far as its client can make something of it. */
export type RefusalKind = 'GONE' | 'NOTE' | 'NUMBER' | 'CLOCK' | 'OTHER';

/** The kind of a refusal by the server's words: a device that updates still holds those of before. */
export function refusalKind(words: string): RefusalKind {
  if (/\bnot found\b/.test(words)) return 'GONE';
  if (/\bnote: /.test(words)) return 'NOTE';
  if (/\b(?:\w+At): /.test(words)) return 'CLOCK';
  if (/\bwhole number\b/.test(words)) return 'NUMBER';
  return 'OTHER';
}
