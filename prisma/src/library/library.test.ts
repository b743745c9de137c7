import { describe, expect, it } from 'vitest';
import { library } from './library.ts';
import type { CitationData, DoseData, Range, RoutineData } from './shapes.ts';

const { sources, exercises, routines, articles } = library;
const itemsOf = (routine: RoutineData) => routine.blocks.flatMap((block) => block.items);
const items = routines.flatMap(itemsOf);
const exerciseOf = (slug: string) => exercises.find((exercise) => exercise.slug === slug);
const citations: readonly CitationData[] = [
  ...exercises.flatMap((exercise) => exercise.citations),
  ...routines.flatMap((routine) => routine.citations),
  ...articles.flatMap((article) => article.points.flatMap((point) => point.citations)),
];
const doses: readonly DoseData[] = [
  ...items.map((item) => item.dose),
  ...citations.flatMap((citation) => citation.dose ?? []),
];

/** A dose says something when anything but its side stands in it. */
const hasFigures = (dose: DoseData) => Object.keys(dose).some((name) => name !== 'side');
const twins = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);

describe('the names', () => {
  it('counts 11 routines, 49 items, 36 exercises and 11 sources', () => {
    expect([routines.length, items.length, exercises.length, sources.length]).toEqual([11, 49, 36, 11]);
  });

  it('gives no slug or source key twice', () => {
    for (const nouns of [exercises, routines, articles]) expect(twins(nouns.map(({ slug }) => slug))).toEqual([]);
    expect(twins(sources.map(({ key }) => key))).toEqual([]);
  });

  it('calls no two movements by one name', () => {
    expect(
      twins(exercises.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase())),
    ).toEqual([]);
  });

  it('refers only to exercises and sources that exist', () => {
    const slugs = [
      ...items.map((item) => item.exercise),
      ...exercises.flatMap(({ ladder }) => ladder.map(({ to }) => to)),
    ];
    expect(slugs.filter((slug) => !exerciseOf(slug))).toEqual([]);
    const keys = new Set(sources.map(({ key }) => key));
    expect(citations.filter(({ source }) => !keys.has(source))).toEqual([]);
  });

  it('leaves no source uncited', () => {
    const cited = new Set(citations.map(({ source }) => source));
    expect(sources.filter(({ key }) => !cited.has(key))).toEqual([]);
  });
});

describe('the exercises', () => {
  it('says how to set up and how to move', () => {
    for (const { slug, steps } of exercises)
      expect(
        steps.map(({ role }) => role),
        slug,
      ).toEqual(expect.arrayContaining(['SET_UP', 'MOVE']));
  });

  it('links neighbours in both directions, with a criterion where one is harder', () => {
    const back = { EASIER: 'HARDER', HARDER: 'EASIER', VARIATION: 'VARIATION' } as const;
    for (const { slug, ladder } of exercises)
      for (const rung of ladder) {
        const returns = exerciseOf(rung.to)?.ladder.map(({ kind, to }) => [kind, to]);
        expect(returns, `${slug} to ${rung.to}`).toContainEqual([back[rung.kind], slug]);
        expect(rung.criterion !== '', `${slug} to ${rung.to}`).toBe(rung.kind !== 'VARIATION');
      }
  });

  it('codes every caution', () => {
    expect(exercises.flatMap(({ cautions }) => cautions).filter(({ precautions }) => precautions.length === 0)).toEqual(
      [],
    );
  });
});

describe('the publishing rule', () => {
  it('cites the purpose of every exercise', () => {
    expect(exercises.filter((exercise) => !exercise.citations.some(({ kind }) => kind === 'PURPOSE'))).toEqual([]);
  });

  it('gives a dose to every DOSE citation and to no other', () => {
    expect(
      citations.filter(({ kind, dose }) => (kind === 'DOSE') !== (dose !== undefined && hasFigures(dose))),
    ).toEqual([]);
  });

  it('cites a source for every routine and every point of an article', () => {
    expect(routines.filter((routine) => routine.citations.length === 0)).toEqual([]);
    expect(articles.flatMap(({ points }) => points).filter((point) => point.citations.length === 0)).toEqual([]);
  });

  it("cites the dose of every item from its routine's own source", () => {
    for (const routine of routines)
      for (const { exercise, dose } of itemsOf(routine)) {
        const cited = exerciseOf(exercise)?.citations.filter(
          ({ kind, source }) => kind === 'DOSE' && source === routine.citations[0]?.source,
        );
        if (hasFigures(dose))
          expect(
            cited?.map((citation) => citation.dose),
            `${exercise} in ${routine.slug}`,
          ).toContainEqual(dose);
      }
  });

  it('cites no dose that no item has', () => {
    for (const { slug, citations: own } of exercises)
      for (const { kind, dose, source } of own) {
        const users = routines.filter((routine) => routine.citations[0]?.source === source).flatMap(itemsOf);
        const usedDoses = users.filter(({ exercise }) => exercise === slug).map((item) => item.dose);
        if (kind === 'DOSE') expect(usedDoses, slug).toContainEqual(dose);
      }
  });

  it('puts the bridge side by side from four sources, one of them without figures', () => {
    const bridge = exerciseOf('glute-bridge')?.citations ?? [];
    const from = (kind: string) => [
      ...new Set(bridge.filter((citation) => citation.kind === kind).map(({ source }) => source)),
    ];
    expect(from('DOSE')).toEqual(['lumbar-relief', 'five-moves', 'seven-workouts']);
    expect(from('PURPOSE')).toContain('gentle-strength');
  });

  it('cites the two reviews in articles alone', () => {
    const onSubjects = [...exercises, ...routines].flatMap((subject) => subject.citations.map(({ source }) => source));
    expect(onSubjects.filter((source) => source === 'sousa-2019' || source === 'gordon-2016')).toEqual([]);
  });
});

describe('the figures', () => {
  const ranges = (
    name: 'sets' | 'reps' | 'holdSeconds' | 'breaths' | 'steps' | 'restSeconds' | 'timesPerDay',
    of = doses,
  ): Range[] => of.flatMap((dose) => (dose[name] ? [dose[name]] : []));

  it.each([
    ['sets', 1, 20],
    ['reps', 1, 200],
    ['holdSeconds', 1, 900],
    ['breaths', 1, 60],
    ['steps', 1, 50],
    ['restSeconds', 0, 900],
    ['timesPerDay', 1, 12],
  ] as const)('keeps %s whole and between %i and %i', (name, least, most) => {
    for (const [min, max] of ranges(name)) {
      expect([min, max].every(Number.isInteger)).toBe(true);
      expect([least <= min, min <= max, max <= most]).toEqual([true, true, true]);
    }
  });

  // Added up from the documents, not from these files: how many items have the figure, and the sums of its lower and upper ends.
  it.each([
    ['sets', 13, 32, 39],
    ['reps', 34, 244, 288],
    ['holdSeconds', 18, 250, 299],
    ['breaths', 3, 18, 18],
    ['steps', 1, 4, 8],
    ['restSeconds', 1, 60, 60],
    ['timesPerDay', 1, 2, 2],
  ] as const)('gives %s in %i items, adding up to %i and %i', (name, count, lower, upper) => {
    const found = ranges(
      name,
      items.map((item) => item.dose),
    );
    expect([found.length, ...[0, 1].map((end) => found.reduce((sum, range) => sum + (range[end] ?? 0), 0))]).toEqual([
      count,
      lower,
      upper,
    ]);
  });

  it('has 22 items on both sides at once, 20 on each side and 7 alternating', () => {
    const count = (side: DoseData['side']) => items.filter((item) => item.dose.side === side).length;
    expect([count('BOTH'), count('EACH'), count('ALTERNATE')]).toEqual([22, 20, 7]);
  });

  it('repeats two circuits up to three times and plays everything else once', () => {
    const rounds = routines.flatMap((routine) => routine.blocks.map((block) => [routine.slug, ...block.rounds]));
    expect(rounds).toHaveLength(12);
    expect(rounds.filter(([, min, max]) => min !== 1 || max !== 1)).toEqual([
      ['standing-strength', 1, 3],
      ['prone-strength', 1, 3],
    ]);
  });
});
