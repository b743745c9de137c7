import { describe, expect, it } from 'vitest';
import { emptyFields } from '../source/edit.ts';
import type { SourceFields } from '../source/fields.ts';
import type { ImportDecision, KnownSource } from './domain.ts';
import { ImportPlan, prepared } from './plan.ts';
import { citationPlugins, readSources } from './read.ts';

const plugins = await citationPlugins();
const source = (id: string, fields: Partial<SourceFields>, more: Partial<KnownSource> = {}): KnownSource => ({
  id,
  record: null,
  isOwn: true,
  revision: 1,
  fields: { ...emptyFields, type: 'ARTICLE', ...fields },
  ...more,
});
const record = (...lines: string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');

async function planned(library: KnownSource[], text: string, ...decisions: ImportDecision[]) {
  const { format, records } = await readSources(text);
  const plan = new ImportPlan(library, { plugins, format, decisions });
  for (const one of records) plan.add(prepared(one));
  return plan;
}
const ends = (plan: ImportPlan) => plan.records.map(({ outcome, done }) => [outcome, done]);

describe('a record', () => {
  it.each([
    ['DOI', { doi: '10.1000/x' }, 'DO  - 10.1000/X'],
    ['PMID', { pmid: '42' }, 'AN  - 42\nDB  - PubMed'],
    ['PMCID', { pmcid: 'PMC42' }, 'C2  - PMC42'],
    ['URL', { url: 'https://example.org/a' }, 'UR  - https://example.org/a#top'],
  ] as const)('is found by its %s and fills what is empty', async (by, known, line) => {
    const library = [source('a', { title: 'Bridges', year: 2020, ...known })];
    const plan = await planned(library, record('TI  - Bridges', 'PY  - 2020', 'VL  - 3', line));
    expect(plan.records[0]).toMatchObject({
      outcome: 'MERGES',
      done: 'MERGED',
      match: { by, differences: [{ field: 'volume', fills: true, current: null, imported: '3' }] },
    });
    expect([...plan.merged.keys()][0]?.fields.csl['volume']).toBe('3');
  });

  it('is found by the same title, year and first author, however they are set', async () => {
    const library = [
      source('a', { title: 'Bridges: a “trial”.', year: 2020, authors: [{ family: 'Müller', given: 'J.' }] }),
    ];
    const plan = await planned(
      library,
      record('TI  - Bridges – A Trial', 'PY  - 2020', 'AU  - Mueller, J.', 'AU  - Rider, S.'),
    );
    expect(plan.records[0]?.outcome).toBe('POSSIBLE_DUPLICATE');
    const same = await planned(library, record('TI  - BRIDGES - A trial', 'PY  - 2020', 'AU  - Muller, Jan'));
    expect(same.records[0]?.match?.by).toBe('TITLE');
  });

  it('of nearly the same title is offered, and made unless decided otherwise', async () => {
    const library = [source('a', { title: 'Exercise therapy for chronic low back pain in adults', year: 2020 })];
    const text = record('TI  - Exercise therapies for chronic low back pain in adults', 'PY  - 2021');
    const plan = await planned(library, text);
    expect(plan.records[0]).toMatchObject({
      outcome: 'POSSIBLE_DUPLICATE',
      done: 'CREATED',
      possibleDuplicates: [{ by: 'SIMILAR_TITLE', source: { id: 'a' } }],
    });
    const merged = await planned(library, text, {
      record: 0,
      action: 'MERGE',
      sourceId: 'a',
      fields: ['title', 'year'],
    });
    expect(merged.records[0]?.done).toBe('MERGED');
    expect([...merged.merged.keys()][0]?.fields).toMatchObject({
      title: 'Exercise therapies for chronic low back pain in adults',
      year: 2021,
    });
    expect(ends(await planned(library, text, { record: 0, action: 'SKIP' }))).toEqual([
      ['POSSIBLE_DUPLICATE', 'SKIPPED'],
    ]);
  });

  it('of another year, or with another DOI, is another', async () => {
    const library = [source('a', { title: 'Bridges and backs', year: 2010, doi: '10.1000/a' })];
    const text =
      record('TI  - Bridges and backs', 'PY  - 2020') +
      record('TI  - Bridges and backs', 'PY  - 2010', 'DO  - 10.1000/b');
    expect(ends(await planned(library, text))).toEqual([
      ['NEW', 'CREATED'],
      ['POSSIBLE_DUPLICATE', 'CREATED'],
    ]);
  });

  it('says otherwise without being taken over, unless somebody chooses so', async () => {
    const library = () => [source('a', { title: 'Bridges', year: 2019, doi: '10.1000/x' })];
    const text = record('TI  - Bridges', 'PY  - 2020', 'DO  - 10.1000/x');
    const plan = await planned(library(), text);
    expect(plan.records[0]).toMatchObject({
      outcome: 'MERGES',
      done: 'UNCHANGED',
      match: { differences: [{ field: 'year', current: '2019', imported: '2020', fills: false }] },
    });
    expect(plan.merged.size).toBe(0);
    const chosen = await planned(library(), text, { record: 0, action: 'MERGE', fields: ['year'] });
    expect([...chosen.merged].map(([{ fields }, names]) => [fields.year, [...names]])).toEqual([[2020, ['year']]]);
  });

  it('that the public library has is left there, and made only when asked for', async () => {
    const library = [source('a', { title: 'Bridges', doi: '10.1000/x' }, { isOwn: false })];
    const text = record('TI  - Bridges', 'VL  - 3', 'DO  - 10.1000/x');
    const plan = await planned(library, text);
    expect(ends(plan)).toEqual([['UNCHANGED', 'UNCHANGED']]);
    expect(plan.records[0]?.notices).toHaveLength(1);
    expect(ends(await planned(library, text, { record: 0, action: 'CREATE' }))).toEqual([['UNCHANGED', 'CREATED']]);
    expect(ends(await planned(library, text, { record: 0, action: 'MERGE' }))).toEqual(
      [['UNCHANGED', 'REFUSED']].map(([, done]) => ['REFUSED', done]),
    );
  });

  it('that is two sources at once is refused', async () => {
    const library = [source('a', { title: 'Bridges', doi: '10.1000/x' }), source('b', { title: 'Backs', pmid: '42' })];
    const plan = await planned(library, record('TI  - Bridges', 'DO  - 10.1000/x', 'AN  - 42', 'DB  - PubMed'));
    expect(plan.records[0]?.reason).toBe(
      'It is two at once: its DOI is that of “Bridges”, and its PubMed id is that of “Backs”.',
    );
  });

  it('with the DOI of another cannot be made beside it', async () => {
    const plan = await planned(
      [source('a', { title: 'Bridges', doi: '10.1000/x' })],
      record('TI  - Bridges', 'DO  - 10.1000/x'),
      { record: 0, action: 'CREATE' },
    );
    expect(plan.records[0]).toMatchObject({
      done: 'REFUSED',
      reason: '“Bridges” has its DOI already, so it can only be merged or skipped.',
    });
  });

  it('with the address of another paper is another, without losing it', async () => {
    const plan = await planned(
      [],
      record('TI  - One', 'PY  - 2014', 'UR  - https://example.org/') +
        record('TI  - Two', 'PY  - 2006', 'UR  - https://example.org/'),
    );
    expect(ends(plan)).toEqual([
      ['NEW', 'CREATED'],
      ['NEW', 'CREATED'],
    ]);
    expect(plan.created.get(1)?.fields).toMatchObject({ url: null, csl: { URL: 'https://example.org/' } });
    expect(plan.records[1]?.notices[0]).toContain('Its address is already that of “One”');
  });
});

describe('records of one text', () => {
  it('that are one become one', async () => {
    const plan = await planned(
      [],
      record('TI  - Bridges', 'DO  - 10.1000/x') +
        record('TI  - Bridges', 'DO  - 10.1000/x', 'VL  - 3') +
        record('TI  - Bridges', 'DO  - 10.1000/x'),
    );
    expect(ends(plan)).toEqual([
      ['NEW', 'CREATED'],
      ['MERGES', 'MERGED'],
      ['UNCHANGED', 'UNCHANGED'],
    ]);
    expect(plan.records[1]?.match?.source.record).toBe(0);
    expect([plan.created.size, plan.merged.size]).toEqual([1, 0]);
    expect(plan.created.get(0)?.fields.csl['volume']).toBe('3');
  });

  it('meet what was decided of those before them', async () => {
    const text = record('TI  - Bridges', 'DO  - 10.1000/x') + record('TI  - Bridges', 'DO  - 10.1000/x', 'VL  - 3');
    expect(ends(await planned([], text, { record: 0, action: 'SKIP' }))).toEqual([
      ['NEW', 'SKIPPED'],
      ['NEW', 'CREATED'],
    ]);
  });
});
