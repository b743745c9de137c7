import type { BibtexEntry, Plugins } from '@citation-js/core';
import { type SourceAuthor, sourceAuthors } from '../source/domain.ts';
import { type BibtexPiece, splitBibtex } from './bibtex-split.ts';
import type { ReadRecord } from './domain.ts';
import { withDots, withLetters } from './latex.ts';

/** Abbreviations by name, each as the text that defines it. */
type Strings = ReadonlyMap<string, string>;

const nameOf = (definition: string) => /^@\s*\w+\s*[{(]\s*([^\s=]+)\s*=/.exec(definition)?.[1]?.toLowerCase();

/** The definitions that a text needs, those that they need themselves first. */
function definitionsFor(text: string, strings: Strings, seen: Set<string> = new Set()): string {
  if (strings.size === 0) return '';
  const words = new Set((text.match(/[A-Za-z_][\w:+-]*/g) ?? []).map((word) => word.toLowerCase()));
  return [...words]
    .map((word) => {
      const definition = strings.get(word);
      if (definition === undefined || seen.has(word)) return '';
      seen.add(word);
      return definitionsFor(definition, strings, seen) + definition.replace(/\n/g, ' ');
    })
    .join('');
}

/** What went wrong, and in which line of the text. */
function problemOf(error: unknown, { line }: BibtexPiece): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, at] = /line (\d+)/.exec(message) ?? [];
  const where = at === undefined ? '' : ` It goes wrong at line ${line + Number(at) - 1}.`;
  return `It is no valid BibTeX entry.${where}`;
}

interface Parsed {
  readonly piece: BibtexPiece;
  readonly entry: BibtexEntry | null;
  readonly problem: string | null;
  readonly notices: readonly string[];
}

function parsed(plugins: Plugins, piece: BibtexPiece, strings: Strings): Parsed {
  const refused = (problem: string): Parsed => ({ piece, entry: null, problem, notices: [] });
  if (!piece.isWhole) return refused('Its braces do not close before the next entry begins.');
  const keyless = /^(@\s*\w+\s*[{(])\s*,/.exec(piece.text);
  const text = keyless ? piece.text.replace(keyless[0], `${keyless[1] ?? ''}nameless,`) : piece.text;
  try {
    const entry = plugins.input.data(definitionsFor(text, strings) + withLetters(text), '@biblatex/text').at(-1);
    return entry
      ? { piece, entry, problem: null, notices: keyless ? ['It has no key.'] : [] }
      : refused('It is empty.');
  } catch (error) {
    return refused(problemOf(error, piece));
  }
}

/** Names as the mapping leaves them, with bodies in one piece and without "and others". */
function names(list: unknown): SourceAuthor[] {
  return sourceAuthors(list).flatMap((name) => {
    const isAlone = name.family !== undefined && Object.keys(name).length === 1;
    if (isAlone && name.family === 'others') return [];
    return [isAlone && /\s/.test(name.family ?? '') ? { literal: name.family ?? '' } : name];
  });
}

function withPlainText(value: unknown): unknown {
  if (typeof value === 'string') return withDots(value);
  if (Array.isArray(value)) return value.map(withPlainText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlainText(one)]));
}

/** Turns an entry into CSL-JSON; what it leaves to the one that it refers to is taken from there. */
function itemOf(plugins: Plugins, entry: BibtexEntry, parent: BibtexEntry | null): Record<string, unknown> {
  const [mapped] = plugins.input.data(
    parent && parent.label !== entry.label ? [entry, parent] : [entry],
    '@biblatex/entries+list',
  );
  const item = withPlainText(mapped) as Record<string, unknown>;
  const roles = ['author', 'editor', 'translator', 'container-author'].filter((role) => role in item);
  return { ...item, ...Object.fromEntries(roles.map((role) => [role, names(item[role])])) };
}

const keyOf = ({ text }: BibtexPiece) => /^@\s*\w+\s*[{(]\s*([^\s,]+)/.exec(text)?.[1];

const labelOf = (piece: BibtexPiece, entry: BibtexEntry | null) => {
  const title = entry?.properties['title']?.replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
  return title || (keyOf(piece) ?? piece.text.slice(0, 40));
};

/** Reads the entries of a BibTeX text, each for itself and not before it is asked for. */
export function* readBibtex(plugins: Plugins, text: string): Generator<ReadRecord> {
  const pieces = [...splitBibtex(text)];
  const definitions = pieces
    .filter(({ type, isWhole }) => type === 'string' && isWhole)
    .map((piece) => withLetters(piece.text));
  const strings = new Map(definitions.map((definition) => [nameOf(definition) ?? '', definition]));
  const entries = pieces.filter(({ type }) => !['string', 'comment', 'preamble'].includes(type));
  const byKey = new Map(entries.map((piece) => [keyOf(piece), piece]));
  for (const piece of entries) {
    const { entry, problem, notices } = parsed(plugins, piece, strings);
    const record = { line: piece.line, label: labelOf(piece, entry), notices };
    const parent = entry && byKey.get(entry.properties['crossref']);
    try {
      yield {
        ...record,
        item: entry && itemOf(plugins, entry, parent ? parsed(plugins, parent, strings).entry : null),
        problem,
      };
    } catch (error) {
      yield { ...record, item: null, problem: problemOf(error, piece) };
    }
  }
}
