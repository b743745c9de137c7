import type { Plugins } from '@citation-js/core';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import { plainLines } from './decode.ts';
import { ImportRefusedError, type ReadRecord, type SourceFormat, importLimits } from './domain.ts';
import { readMedline } from './medline.ts';
import { readRis } from './ris.ts';
import { sniffFormat } from './sniff.ts';

/** Loads the readers and writers of BibTeX and RIS at their first use. */
async function load(): Promise<Plugins> {
  const { plugins } = await import('@citation-js/core');
  await import('@citation-js/plugin-bibtex');
  await import('@citation-js/plugin-ris');
  // letters stay letters: its own spelling in LaTeX leaves out those that it has no command for
  plugins.config.get('@bibtex').format.asciiOnly = false;
  return plugins;
}
let loaded: Promise<Plugins> | undefined;

/** What BibTeX and RIS are read and written with. */
export function citationPlugins(): Promise<Plugins> {
  return (loaded ??= load());
}

/** Reads the records of a text that is known to be of a format, one after another. */
export function recordsOf(plugins: Plugins, format: SourceFormat, text: string): Generator<ReadRecord> {
  if (format === 'BIBTEX') return readBibtex(plugins, text);
  if (format === 'RIS') return readRis(plugins, text);
  return format === 'NBIB' ? readMedline(text) : readCslJson(text);
}

const tooLong = `It has more than ${importLimits.recordCharacters.toLocaleString('en')} characters.`;

/**
 * Reads all records of a text.
 *
 * @throws ImportRefusedError in words, when the text as a whole cannot be taken
 */
export async function readSources(text: string, given?: SourceFormat | null) {
  if (Buffer.byteLength(text) > importLimits.bytes) {
    throw new ImportRefusedError(`It is larger than ${importLimits.bytes / 1024 / 1024} MB. Import it in parts.`);
  }
  const lines = plainLines(text);
  const format = sniffFormat(lines, given);
  const records: ReadRecord[] = [];
  for (const record of recordsOf(await citationPlugins(), format, lines)) {
    if (records.length === importLimits.records) {
      throw new ImportRefusedError(
        `It has more than ${importLimits.records.toLocaleString('en')} records. Import it in parts.`,
      );
    }
    const isTooLong = record.item !== null && JSON.stringify(record.item).length > importLimits.recordCharacters;
    records.push(isTooLong ? { ...record, item: null, problem: tooLong } : record);
    if (records.length % 100 === 0) await new Promise(setImmediate);
  }
  if (records.length === 0) throw new ImportRefusedError('There is no record in it.');
  if (format === 'CSL_JSON' && records.every(({ item }) => item !== null && !('title' in item))) {
    throw new ImportRefusedError('This is JSON, but not CSL-JSON: nothing in it has a title.');
  }
  return { format, records };
}
