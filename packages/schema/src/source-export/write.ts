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

/** Writes sources in a format. */
export function writeSources(plugins: Plugins, format: SourceFormat, sources: readonly SourceFields[]): string {
  const items = sources.map((fields, at) => {
    const genre = genres[fields.type];
    return { ...cslOfFields(fields), id: `source-${at + 1}`, ...(genre ? { genre } : {}) };
  });
  if (format === 'BIBTEX') return writeBibtex(plugins, items);
  if (format === 'RIS') return writeRis(plugins, items);
  if (format === 'NBIB') return writeMedline(items);
  // what CSL has no word for is kept beside it, where other programs pass it over
  const marked = items.map((item, at) => ({ ...item, custom: { 'reprise-type': sources[at]?.type } }));
  return `${JSON.stringify(marked, null, 2)}\n`;
}
