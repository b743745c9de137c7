import { doseProblems } from '../dose/domain.ts';
import { repetition } from '../exercise/tidy.ts';
import { runOf } from '../routine/composed.ts';
import { composedProblems } from '../routine/tidy.ts';
import { ROUTINE_SECONDS_MAX, routineSeconds } from '../routine/time.ts';
import { PEDRO_ITEMS } from '../source/appraisal.ts';
import { composedRoutine, contentOfFile } from './composed.ts';
import type { FileProblem } from './domain.ts';
import type { FileCitation } from './file-citation.ts';
import type { FileSource } from './file-source.ts';
import type { RoutineFile } from './file.ts';

type Refs = ReadonlySet<string>;

/** What stands in a list under a ref that another one of it has. */
function repeated(list: readonly { readonly ref: string }[], name: string): FileProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ ref }, at) => {
    if (!seen.has(ref)) {
      seen.add(ref);
      return [];
    }
    return [{ path: `${name}.${at}.ref`, message: `The ref "${ref}" stands twice.` }];
  });
}

const unknownSource = (path: string, ref: string) => ({
  path,
  message: `There is no source "${ref}" among the sources of the file.`,
});

function citationProblems(
  { source, kind, dose, locatorLabel, locatorValue }: FileCitation,
  path: string,
  sources: Refs,
): FileProblem[] {
  return [
    ...(sources.has(source) ? [] : [unknownSource(`${path}.source`, source)]),
    ...((kind === 'DOSE') === (dose !== null)
      ? []
      : [{ path: `${path}.dose`, message: 'A claim of a DOSE, and no other, says how much.' }]),
    ...((locatorLabel === null) === (locatorValue === null)
      ? []
      : [{ path: `${path}.locatorValue`, message: 'A place in a source has a label and a value.' }]),
    ...(dose ? doseProblems(dose) : []).map(({ field, message }) => ({ path: `${path}.dose.${field}`, message })),
  ];
}

/** Sources that are superseded by what the file does not have, or in a circle. */
function supersededProblems(sources: readonly FileSource[]): FileProblem[] {
  const byRef = new Map(sources.map((source) => [source.ref, source]));
  return sources.flatMap(({ supersededBy, status }, at) => {
    if (supersededBy === null) return [];
    const path = `sources.${at}.supersededBy`;
    if (!byRef.has(supersededBy)) return [unknownSource(path, supersededBy)];
    if (status !== 'SUPERSEDED') return [{ path, message: 'Only what is SUPERSEDED has something in its place.' }];
    const line = new Set<string>();
    for (let next: string | null = supersededBy; next !== null; next = byRef.get(next)?.supersededBy ?? null) {
      if (line.has(next)) return [{ path, message: 'A source cannot take its own place, also not by way of others.' }];
      line.add(next);
    }
    return [];
  });
}

/** What of an appraisal goes together. */
function appraisalProblems(sources: readonly FileSource[]): FileProblem[] {
  return sources.flatMap(({ appraisal }, at) => {
    if (appraisal === null) return [];
    const { ocebmLevel, ocebmYear, pedroItems } = appraisal;
    const path = `sources.${at}.appraisal`;
    return [
      ...((ocebmLevel === null) === (ocebmYear === null)
        ? []
        : [{ path: `${path}.ocebmYear`, message: 'A level goes with the year of its scheme.' }]),
      ...(pedroItems.length === 0 || pedroItems.length === PEDRO_ITEMS
        ? []
        : [{ path: `${path}.pedroItems`, message: `The PEDro scale has ${PEDRO_ITEMS} items.` }]),
    ];
  });
}

/** Every rule that a file of the right form may still break: refs, keys, figures, and the time it takes. */
export function fileProblems(file: RoutineFile): FileProblem[] {
  const { routine, exercises, sources } = file;
  const exerciseRefs = new Set(exercises.map(({ ref }) => ref));
  const sourceRefs = new Set(sources.map(({ ref }) => ref));
  const items = routine.blocks.flatMap((block, at) =>
    block.items.map((item, place) => ({ ...item, path: `routine.blocks.${at}.items.${place}` })),
  );
  const composed = composedRoutine(file, {
    exercise: (ref) => ({ id: ref, versionId: ref, name: ref, number: null }),
    source: (ref) => ({ id: ref, title: ref }),
  });
  const cited = (citations: readonly FileCitation[], path: string) =>
    citations.flatMap((citation, at) => citationProblems(citation, `${path}.citations.${at}`, sourceRefs));
  const rules = composedProblems(composed).map(({ field, message }) => ({ path: `routine.${field}`, message }));
  const { max } = rules.length > 0 ? { max: 0 } : routineSeconds(runOf(composed));
  return [
    ...repeated(exercises, 'exercises'),
    ...repeated(sources, 'sources'),
    ...items.flatMap(({ exercise, path }) =>
      exerciseRefs.has(exercise)
        ? []
        : [
            {
              path: `${path}.exercise`,
              message: `There is no exercise "${exercise}" among the exercises of the file.`,
            },
          ],
    ),
    ...rules.filter(({ path }) => !path.includes('.citations.')),
    ...cited(routine.citations, 'routine'),
    ...items.flatMap(({ citations, path }) => cited(citations, path)),
    ...exercises.flatMap((exercise, at) => {
      const twice = repetition(contentOfFile(exercise));
      return [
        ...(twice ? [{ path: `exercises.${at}`, message: twice }] : []),
        ...cited(exercise.citations, `exercises.${at}`),
      ];
    }),
    ...supersededProblems(sources),
    ...appraisalProblems(sources),
    ...(max > ROUTINE_SECONDS_MAX
      ? [{ path: 'routine.blocks', message: `It would take more than ${ROUTINE_SECONDS_MAX / 3600} hours.` }]
      : []),
  ];
}
