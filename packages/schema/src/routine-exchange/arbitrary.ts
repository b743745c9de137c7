import fc from 'fast-check';
import type { ClaimKind } from '../citation/domain.ts';
import { anyDose } from '../dose/arbitrary.ts';
import { precautions } from '../exercise/domain.ts';
import { anyRoutine } from '../routine/arbitrary.ts';
import { gradeCertainties, studyDesigns } from '../source/domain.ts';
import { aLibrary } from '../source-export/arbitrary.ts';
import { anyContent } from '../testing/exercise-arbitrary.ts';
import { FILE_FORMAT, FILE_VERSION } from './domain.ts';
import type { FileExercise } from './file-exercise.ts';
import type { FileSource } from './file-source.ts';
import { type RoutineFile, fileSchema } from './file.ts';

const words = fc.constantFrom('Lift your hips.', 'a < b & "c"', 'Zwei\nZeilen', '  臀桥 ', 'x'.repeat(40), '…');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const key = fc.uuid({ version: 4 });
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const count = fc.nat(5000);

const anyAppraisal = fc
  .record({
    design: optional(fc.constantFrom(...studyDesigns)),
    level: fc.constantFrom(
      { ocebmLevel: null, ocebmYear: null },
      { ocebmLevel: '2b', ocebmYear: 2009 },
      { ocebmLevel: '1', ocebmYear: 2011 },
    ),
    grade: optional(fc.constantFrom(...gradeCertainties)),
    pedroScore: optional(fc.integer({ min: 0, max: 10 })),
    pedroItems: fc.oneof(fc.constant([]), fc.array(fc.boolean(), { minLength: 11, maxLength: 11 })),
    summary: optional(words),
    appraisedAt: optional(fc.constant('2026-01-02T03:04:05.678Z')),
  })
  .map(({ level, ...rest }) => ({ ...rest, ...level }));

const standing = fc.oneof(
  fc.constantFrom('CURRENT' as const, 'WITHDRAWN' as const, 'RETRACTED' as const),
  fc.constant('SUPERSEDED' as const),
);

const anySources: fc.Arbitrary<FileSource[]> = aLibrary.chain((library) =>
  fc
    .tuple(...library.map(() => fc.tuple(standing, optional(fc.constant('2027-05-06')), optional(anyAppraisal))))
    .map((standings) =>
      library.map((fields, at) => {
        const [status, reviewBy, appraisal] = standings[at] ?? ['CURRENT' as const, null, null];
        const isLast = at === library.length - 1;
        const supersededBy = status === 'SUPERSEDED' && !isLast ? `source-${at + 2}` : null;
        const { csl, authors, ...rest } = fields;
        const source = { ...rest, csl, authors: [...authors], status, reviewBy, appraisal, supersededBy };
        return { ref: `source-${at + 1}`, ...source } as FileSource;
      }),
    ),
);

const plainKinds: readonly ClaimKind[] = ['PURPOSE', 'TECHNIQUE', 'EFFECT', 'CAUTION'];
const anyCitation = (sources: readonly FileSource[]) =>
  fc
    .record({
      source: fc.constantFrom(...sources.map(({ ref }) => ref)),
      said: fc.oneof(
        fc.constantFrom(...plainKinds).map((kind) => ({ kind, dose: null })),
        anyDose().map((dose) => ({ kind: 'DOSE' as const, dose })),
      ),
      claim: words,
      place: fc.constantFrom({ locatorLabel: null, locatorValue: null }, { locatorLabel: 'page', locatorValue: '4' }),
      stance: fc.constantFrom('SUPPORTS' as const, 'QUALIFIES' as const, 'CONTRADICTS' as const),
      claimKey: optional(fc.constantFrom('a', 'b')),
    })
    .map(({ said, place, ...rest }) => ({ ...rest, ...said, ...place }));

const anyPicture = fc.record({
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
  altText: fc.constantFrom('', 'A bridge'),
  contentType: fc.constantFrom('image/webp', 'video/mp4'),
  bytes: count,
  width: count,
  height: count,
  durationMilliseconds: optional(count),
  title: fc.constantFrom('', 'Bridge'),
  author: fc.constantFrom('', 'Somebody'),
  sourceUrl: optional(fc.webUrl()),
  licence: fc.constantFrom('', 'CC BY 4.0'),
});

const anyExercise = (sources: readonly FileSource[], at: number): fc.Arbitrary<FileExercise> =>
  fc
    .record({
      content: anyContent,
      slug,
      slugs: fc.uniqueArray(slug, { minLength: 6, maxLength: 6 }),
      pictures: fc.uniqueArray(anyPicture, { maxLength: 2, selector: ({ hash }) => hash }),
      attribution: optional(
        fc.record({
          title: optional(words),
          author: optional(words),
          source: words,
          url: optional(fc.webUrl()),
          licence: words,
        }),
      ),
      citations: fc.array(anyCitation(sources), { maxLength: 2 }),
    })
    .map(({ content, slugs, ...rest }) => {
      const { ladder, steps, cautions, effects, ...said } = content;
      const own = <Part extends { key: string }>(parts: readonly Part[], name: string) =>
        parts.map((part) => ({ ...part, key: `${name}-${part.key}` }));
      return {
        ...said,
        ...rest,
        ref: `exercise-${at}`,
        steps: own(steps, 'step'),
        cautions: own(cautions, 'caution'),
        effects: own(effects, 'effect'),
        ladder: ladder.map(({ exerciseId: _id, ...rung }, place) => ({ ...rung, slug: slugs[place] ?? 'x' })),
      } as unknown as FileExercise;
    });

/** Any routine with all that it is made of, as it stands in a file. */
export const anyFile: fc.Arbitrary<RoutineFile> = fc
  .tuple(anySources, anyRoutine())
  .chain(([sources, { blocks }]) =>
    fc.record({
      sources: fc.constant(sources),
      exercises: fc.tuple(anyExercise(sources, 1), anyExercise(sources, 2)),
      routine: fc.record({
        slug,
        title: fc.constantFrom('', 'Morning <backs> & hips'),
        summary: fc.constantFrom('', 'Zwei\nZeilen'),
        uses: fc.uniqueArray(fc.constantFrom('mobility', 'warm-up', 'R&D')),
        conditions: fc.uniqueArray(fc.constantFrom(...precautions), { maxLength: 3 }),
        statedMinutes: optional(fc.integer({ min: 1, max: 600 })),
        citations: fc.array(anyCitation(sources), { maxLength: 2 }),
        blocks: fc.tuple(
          ...blocks.map((block) =>
            fc.record({
              ...Object.fromEntries(
                (['name', 'rounds', 'restBetweenItemsSeconds', 'restBetweenRoundsSeconds'] as const).map((name) => [
                  name,
                  fc.constant(block[name]),
                ]),
              ),
              key,
              condition: optional(words),
              note: optional(words),
              items: fc.tuple(
                ...block.items.map(({ dose }) =>
                  fc.record({
                    key,
                    exercise: fc.constantFrom('exercise-1', 'exercise-2'),
                    dose: fc.constant(dose),
                    note: optional(words),
                    citations: fc.array(anyCitation(sources), { maxLength: 2 }),
                  }),
                ),
              ),
            }),
          ),
        ),
      }),
    }),
  )
  // what is left out and what stands there as null are one
  .map((file) => fileSchema.parse({ format: FILE_FORMAT, version: FILE_VERSION, ...file }));
