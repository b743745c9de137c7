import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceFields } from '../source/fields.ts';
import { type KnownSource, sourceFormats } from '../source-import/domain.ts';
import { ImportPlan, prepared } from '../source-import/plan.ts';
import { citationPlugins, readSources } from '../source-import/read.ts';
import { aLibrary } from './arbitrary.ts';
import { writeSources } from './write.ts';

const plugins = await citationPlugins();
const known = (sources: readonly SourceFields[]): KnownSource[] =>
  sources.map((fields, at) => ({ id: `id-${at}`, record: null, isOwn: true, revision: 1, fields }));

async function planned(format: (typeof sourceFormats)[number], text: string, library: readonly SourceFields[]) {
  const { records } = await readSources(text);
  const plan = new ImportPlan(known(library), { plugins, format });
  for (const record of records) plan.add(prepared(record));
  return plan.records;
}

describe.each(sourceFormats)('what is exported as %s', (format) => {
  it('imports again as nothing new', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary, async (library) => {
        const text = writeSources(plugins, format, library);
        const records = await planned(format, text, library);
        const told = records.map(({ outcome, reason, label, match, possibleDuplicates }) => ({
          outcome,
          reason,
          label,
          differences: match?.differences,
          possible: possibleDuplicates.length,
        }));
        expect(told, text).toEqual(library.map(() => expect.objectContaining({ outcome: 'UNCHANGED' })));
      }),
      { numRuns: 100 },
    );
  });

  it('says the same to a library that has none of it', async () => {
    await fc.assert(
      fc.asyncProperty(aLibrary, async (library) => {
        const text = writeSources(plugins, format, library);
        const records = await planned(format, text, []);
        const seen = records.map(({ fields }) => ({
          title: fields?.title,
          year: fields?.year,
          doi: fields?.doi,
          pmid: fields?.pmid,
          pmcid: fields?.pmcid,
          url: fields?.url,
        }));
        expect(seen, text).toEqual(
          library.map(({ title, year, doi, pmid, pmcid, url }) => ({ title, year, doi, pmid, pmcid, url })),
        );
      }),
      { numRuns: 60 },
    );
  });
});
