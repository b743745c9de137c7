import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fhirValidator } from '../testing/fhir-validator.ts';
import { routineExchange } from '../testing/routine-exchange.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import type { RoutineFile } from './file.ts';
import { readRoutineFile } from './read.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
let here = {} as ReturnType<typeof routineExchange>;
let there = {} as ReturnType<typeof routineExchange>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
  here = routineExchange(api, as.clinician);
  there = routineExchange(api, as.otherClinic);
});
afterAll(() => api[Symbol.asyncDispose]());

const noKey = () => {
  throw new Error('what is ours has its keys');
};
const parsed = (text: string): RoutineFile => JSON.parse(text);
const textOf = (file: object) => JSON.stringify(file);
const count = async (clinicId: string) => ({
  exercises: await api.db.exercise.count({ where: { clinicId } }),
  sources: await api.db.source.count({ where: { clinicId } }),
});

describe('exportRoutine', () => {
  it('writes every routine of the starting library in both forms, which say the same', async () => {
    const problemsOf = fhirValidator();
    const rows = await api.db.routine.findMany({ where: { clinicId: PUBLIC_CLINIC_ID }, select: { slug: true } });
    expect(rows.length).toBeGreaterThanOrEqual(11);
    const nobody = routineExchange(api, null);
    for (const { slug } of rows) {
      const json = await nobody.exported(slug, 'JSON');
      const fhir = await nobody.exported(slug, 'FHIR');
      expect([json.fileName, fhir.contentType]).toEqual([`${slug}.routine.json`, 'application/fhir+json']);
      expect(problemsOf(JSON.parse(fhir.text))).toEqual([]);
      const { file } = readRoutineFile(json.text, noKey);
      expect(file).toEqual(parsed(json.text));
      expect(readRoutineFile(fhir.text, noKey).file).toEqual(file);
      expect(file.exercises.length).toBeGreaterThan(0);
      expect(file.sources.length).toBeGreaterThan(0);
    }
  });

  it('answers not found for a draft of another clinic', async () => {
    const { text } = await here.exported('prone-strength');
    const file = parsed(text);
    const { routine } = await here.imported(textOf({ ...file, routine: { ...file.routine, slug: 'only-ours' } }));
    expect((await here.exported(routine.slug)).__typename).toBe('RoutineExport');
    for (const viewer of [as.otherClinic, as.client, null])
      expect((await routineExchange(api, viewer).exported(routine.slug)).__typename).toBe('NotFoundError');
  });
});

describe('importRoutine', () => {
  for (const slug of ['five-moves-lower-back', 'yoga-for-the-lower-back', 'mini-band-lower-back']) {
    for (const format of ['JSON', 'FHIR'] as const) {
      it(`takes ${slug} in from ${format} so that it goes out again as it came`, async () => {
        const viewer = format === 'JSON' ? here : there;
        const clinicId = format === 'JSON' ? as.clinician.clinicId : as.otherClinic.clinicId;
        const original = await viewer.exported(slug, 'JSON');
        const { text } = await viewer.exported(slug, format);
        const before = await count(clinicId);
        const seen = await viewer.preview(text);
        expect(seen.parts.every(({ outcome, library }: any) => outcome === 'REUSED' && library === 'PUBLIC')).toBe(
          true,
        );
        expect(await api.db.routine.count({ where: { clinicId, slug } })).toBe(0);
        const made = await viewer.imported(text, { fingerprint: seen.fingerprint });
        expect(made).toMatchObject({
          ends: { ...seen.byDefault, new: 1 },
          routine: { slug, status: 'DRAFT', library: 'OWN', version: 0 },
        });
        expect(await count(clinicId)).toEqual(before);
        expect((await viewer.exported(slug)).text).toBe(original.text);
      });
    }
  }

  it('makes drafts of exercises and sources that a library does not have, and knows them the next time', async () => {
    const file = parsed((await here.exported('gentle-strength-and-stretch')).text);
    const [first, ...others] = file.exercises;
    const [source, ...sources] = file.sources;
    if (!first || !source) throw new Error('an empty routine');
    const changed: RoutineFile = {
      ...file,
      routine: { ...file.routine, slug: 'changed', title: 'Changed' },
      exercises: [{ ...first, purpose: 'Another purpose.' }, ...others],
      sources: [
        {
          ...source,
          title: 'Quite another paper',
          doi: null,
          pmid: null,
          pmcid: null,
          url: null,
          year: 1999,
          status: 'RETRACTED',
          reviewBy: '2030-01-02',
        },
        ...sources,
      ],
    };
    const seen = await here.preview(textOf(changed));
    expect(seen.parts.filter(({ outcome }: any) => outcome === 'NEW')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          path: 'exercises.0',
          label: first.name,
          notices: [expect.stringContaining('says something else')],
        }),
        expect.objectContaining({ path: 'sources.0', label: 'Quite another paper' }),
      ]),
    );
    const made = await here.imported(textOf(changed));
    expect(made.ends.new).toBe(seen.byDefault.new);
    expect(parsed((await here.exported('changed')).text)).toEqual(changed);
    const { id } = await api.db.exercise.findFirstOrThrow({
      where: { clinicId: as.clinician.clinicId, slug: first.slug },
    });
    expect(await api.db.auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([{ action: 'importRoutine' }]);
    const again = await here.preview(textOf(changed));
    expect(again.parts.map(({ outcome }: any) => outcome)).toEqual(again.parts.map(() => 'REUSED'));
    expect((await here.imported(textOf(changed))).routine.slug).toBe('changed-2');
    // another clinic sees nothing of that
    expect((await there.preview(textOf(changed))).parts[0]).toMatchObject({ outcome: 'NEW' });
  });

  it('fills a source of the own library, known by its DOI or by nearly its title', async () => {
    const { clinicId } = as.clinician;
    const own = { clinicId, type: 'ARTICLE', searchText: '' } as const;
    const byDoi = await api.db.source.create({ data: { ...own, title: 'Bridges', doi: '10.1000/exchange' } });
    const byTitle = await api.db.source.create({
      data: { ...own, title: 'A long study of many bridges and of many backs', year: 2011 },
    });
    const file = parsed((await here.exported('prone-strength')).text);
    const [source] = file.sources;
    if (!source) throw new Error('no source');
    const bare = {
      ...source,
      status: 'CURRENT',
      supersededBy: null,
      pmid: null,
      pmcid: null,
      url: null,
      csl: {},
    } as const;
    const sources = [
      ...file.sources,
      { ...bare, ref: 'a', title: 'Bridges', doi: '10.1000/exchange', publisher: 'Press', year: 2020 },
      {
        ...bare,
        ref: 'b',
        title: 'A long study of many bridges and of many back',
        doi: null,
        year: 2011,
        publisher: 'Press',
      },
    ];
    const seen = await here.preview(textOf({ ...file, sources }));
    expect(seen.parts.slice(-2)).toMatchObject([{ outcome: 'MERGED' }, { outcome: 'MERGED' }]);
    await here.imported(textOf({ ...file, sources }));
    for (const { id } of [byDoi, byTitle])
      expect(await api.db.source.findUniqueOrThrow({ where: { id } })).toMatchObject({ publisher: 'Press' });
  });

  it('writes nothing of what was looked at before the library changed', async () => {
    const { text } = await here.exported('lumbar-relief-and-strength');
    const file = parsed(text);
    const mine = textOf({ ...file, routine: { ...file.routine, slug: 'stale' } });
    const answer = await here.imported(mine, { fingerprint: 'of another preview' });
    expect(answer.__typename).toBe('ImportOutdatedError');
    expect(await api.db.routine.count({ where: { slug: 'stale' } })).toBe(0);
  });

  it('refuses with paths and reasons', async () => {
    const file = parsed((await here.exported('prone-strength')).text);
    const [block] = file.routine.blocks;
    const [item] = block?.items ?? [];
    if (!block || !item) throw new Error('an empty routine');
    const blocks = [{ ...block, items: [{ ...item, exercise: 'nowhere' }] }];
    const text = textOf({ ...file, routine: { ...file.routine, blocks } });
    for (const answer of [await here.preview(text), await here.imported(text)])
      expect(answer).toMatchObject({
        __typename: 'RoutineFileRefusedError',
        problems: [
          {
            path: 'routine.blocks.0.items.0.exercise',
            message: 'There is no exercise "nowhere" among the exercises of the file.',
          },
        ],
      });
  });
});
