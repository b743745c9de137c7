import type { Plugins } from '@citation-js/core';
import { type SourceFields, cslOfFields } from '../source/fields.ts';
import type { SourceFormat } from '../source-import/domain.ts';
import { writeBibtex } from './bibtex.ts';
import { writeMedline } from './medline.ts';
import { writeRis } from './ris.ts';

/** Types of ours that CSL knows only by what it calls the genre of an article. */
const genres: Partial<Record<SourceFields['type'], string>> = {
  GUIDELINE: 'guideline',
  REVIEW: 'review',
  TRIAL: 'trial',
};

/** Writes sources in a format, one piece of the text after another: together they are the whole of it. */
export function* writtenPieces(
  plugins: Plugins,
  format: SourceFormat,
  sources: readonly SourceFields[],
): Generator<string> {
  const keys = new Map<string, number>();
  if (format === 'CSL_JSON') yield '[';
  for (const [at, fields] of sources.entries()) {
    const genre = genres[fields.type];
    const item = { ...cslOfFields(fields), id: `source-${at + 1}`, ...(genre ? { genre } : {}) };
    const isFirst = at === 0;
    if (format === 'BIBTEX') yield `${isFirst ? '' : '\n'}${writeBibtex(plugins, item, keys)}`;
    else if (format === 'RIS') yield `${isFirst ? '' : '\r\n'}${writeRis(plugins, item)}`;
    else if (format === 'NBIB') yield `${isFirst ? '' : '\n'}${writeMedline(item)}`;
    // what CSL has no word for is kept beside it, where other programs pass it over
    else
      yield `${isFirst ? '' : ','}\n${JSON.stringify({ ...item, custom: { 'reprise-type': fields.type } }, null, 2)}`;
  }
  if (format === 'CSL_JSON') yield '\n]\n';
}

/** Writes a few sources in a format. */
export function writeSources(plugins: Plugins, format: SourceFormat, sources: readonly SourceFields[]): string {
  return [...writtenPieces(plugins, format, sources)].join('');
}
