import { type ReadRecord, importLimits } from './domain.ts';
import { blanked, jsonObjects, parsedJson } from './json-objects.ts';

const labelOf = (text: string, item: Record<string, unknown> | null) => {
  const label = item?.['title'] ?? item?.['id'] ?? /"title"\s*:\s*"((?:[^"\\]|\\.){1,200})/.exec(text)?.[1];
  return typeof label === 'string' || typeof label === 'number' ? String(label) : text.slice(0, 60);
};

/** Reads the records of a CSL-JSON text, each for itself; also those of a list in a wrapper, as some programs write. */
export function* readCslJson(text: string): Generator<ReadRecord> {
  const wrapper = /^\s*\{\s*"(?:items|references)"\s*:\s*(?=\[)/.exec(text);
  for (const piece of jsonObjects(wrapper ? blanked(wrapper[0]) + text.slice(wrapper[0].length) : text)) {
    const read =
      piece.depth > importLimits.depth
        ? { problem: `It nests more than ${importLimits.depth} levels deep.` }
        : piece.isWhole
          ? parsedJson(piece.text)
          : { problem: 'It breaks off before its end.' };
    const item = 'item' in read ? read.item : null;
    const problem = 'problem' in read ? read.problem : null;
    yield { line: piece.line, label: labelOf(piece.text, item), item, problem, notices: [] };
  }
}
