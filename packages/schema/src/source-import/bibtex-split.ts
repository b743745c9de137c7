/** One @entry of a BibTeX text. */
export interface BibtexPiece {
  /** In lower case: article, string, comment ... */
  readonly type: string;
  readonly text: string;
  readonly line: number;
  /** Whether its braces close. */
  readonly isWhole: boolean;
}

const START = /@[ \t]*([A-Za-z]+)\s*([{(])/g;
/** A line that begins an entry of its own: inside another entry it says that the other never closed. */
const NEXT = /\n[ \t]*@[ \t]*(?!comment\b)[A-Za-z]+[ \t]*[{(][ \t]*[^\s{}()"=,]*[ \t]*[,=]/gi;

/** The index after the brace that closes the one before `from`, or null. */
function endOf(text: string, from: number, opening: string, limit: number): number | null {
  const structure = /\\[\\{}]|[{})]/g;
  structure.lastIndex = from;
  let depth = opening === '{' ? 1 : 0;
  for (let found = structure.exec(text); found && found.index < limit; found = structure.exec(text)) {
    const [token] = found;
    if (token === '{') depth++;
    else if (token === '}') depth--;
    if (opening === '(' ? token === ')' && depth === 0 : depth === 0) return found.index + 1;
  }
  return null;
}

/** Cuts a text into its @entries; what stands between them is a comment by BibTeX's own rule. */
export function* splitBibtex(text: string): Generator<BibtexPiece> {
  let [line, counted] = [1, 0];
  const lineAt = (index: number) => {
    for (; counted < index; counted++) if (text.codePointAt(counted) === 10) line++;
    return line;
  };
  const start = new RegExp(START);
  const next = new RegExp(NEXT);
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const [head, type = '', opening = '{'] = found;
    const body = found.index + head.length;
    next.lastIndex = body;
    const isComment = type.toLowerCase() === 'comment';
    const limit = isComment ? text.length : (next.exec(text)?.index ?? text.length);
    const end = endOf(text, body, opening, limit);
    // a comment need not close: then it is one line
    const stop = end ?? (isComment ? text.indexOf('\n', body) + 1 || text.length : limit);
    yield {
      type: type.toLowerCase(),
      text: text.slice(found.index, stop),
      line: lineAt(found.index),
      isWhole: end !== null,
    };
    start.lastIndex = stop;
  }
}
