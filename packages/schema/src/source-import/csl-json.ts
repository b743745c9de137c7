import { type ReadRecord, importLimits } from './domain.ts';

/** A piece of a text that would be one JSON object, and how deep it nests. */
interface Piece {
  readonly text: string;
  readonly line: number;
  readonly depth: number;
  readonly isWhole: boolean;
}

/** Cuts a list of JSON objects apart without reading them, so that a bad one leaves the others whole. */
function* objectsIn(text: string): Generator<Piece> {
  const structure = /["\n{}[\]]|\\./gs;
  let [line, depth, deepest, start, startLine, inString] = [1, 0, 0, -1, 1, false];
  for (const { 0: token, index } of text.matchAll(structure)) {
    if (token === '\n') line++;
    // no string of JSON runs over a line, so one that is not closed ends with it
    if (token === '"' || (token === '\n' && inString)) inString = token === '"' && !inString;
    else if (!inString && (token === '{' || (token === '[' && start >= 0))) {
      if (start < 0) [start, startLine, deepest] = [index, line, 0];
      deepest = Math.max(deepest, ++depth);
    } else if (!inString && start >= 0 && (token === '}' || token === ']') && --depth <= 0) {
      yield { text: text.slice(start, index + 1), line: startLine, depth: deepest, isWhole: true };
      [start, depth] = [-1, 0];
    }
  }
  if (start >= 0) yield { text: text.slice(start), line: startLine, depth: deepest, isWhole: false };
}

const labelOf = (text: string, item: Record<string, unknown> | null) => {
  const label = item?.['title'] ?? item?.['id'] ?? /"title"\s*:\s*"((?:[^"\\]|\\.){1,200})/.exec(text)?.[1];
  return typeof label === 'string' || typeof label === 'number' ? String(label) : text.slice(0, 60);
};

function parsed(text: string): { item: Record<string, unknown> } | { problem: string } {
  try {
    return { item: JSON.parse(text) as Record<string, unknown> };
  } catch (error) {
    return { problem: `It is no valid JSON (${(error as Error).message.replace(/,? ?"?\.\.\..*$/s, '')}).` };
  }
}

/** Reads the records of a CSL-JSON text, each for itself; also those of a list in a wrapper, as some programs write. */
export function* readCslJson(text: string): Generator<ReadRecord> {
  const wrapper = /^\s*\{\s*"(?:items|references)"\s*:\s*(?=\[)/.exec(text);
  for (const piece of objectsIn(wrapper ? ' '.repeat(0) + blanked(wrapper[0]) + text.slice(wrapper[0].length) : text)) {
    const read =
      piece.depth > importLimits.depth
        ? { problem: `It nests more than ${importLimits.depth} levels deep.` }
        : piece.isWhole
          ? parsed(piece.text)
          : { problem: 'It breaks off before its end.' };
    const item = 'item' in read ? read.item : null;
    const problem = 'problem' in read ? read.problem : null;
    yield { line: piece.line, label: labelOf(piece.text, item), item, problem, notices: [] };
  }
}

/** The lines of a text without their words, so that what follows keeps its numbers. */
const blanked = (text: string) => text.replace(/[^\n]/g, ' ');
