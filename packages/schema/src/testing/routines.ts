import { randomUUID } from 'node:crypto';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { openAuthoring } from './exercises.ts';
import { globalId } from './global-id.ts';
import type { Viewer } from '../viewer/domain.ts';
import type { TestApi } from './run.ts';

const composed = `fragment Composed on RoutineVersion {
  id number title summary uses conditions statedMinutes estimatedSeconds { min max } equipment
  citations { id claim }
  blocks { id key name rounds { min max } restBetweenItemsSeconds { min max } restBetweenRoundsSeconds { min max } condition note
    items { id key note dose { shorthand } exercise { slug } exerciseVersion { id number name }
      citations { id kind claim locator stance dose { shorthand } source { id } } } }
}`;
const line = `fragment Line on Routine {
  id slug title status version revision library mayEdit hasUnpublishedChanges
  origin { slug library } currentVersion { ...Composed } draft { ...Composed }
} ${composed}`;
const refusals = `... on Error { message
  ... on RoutineNotReadyError { problems { kind text itemKeys } }
  ... on RoutineTooLongError { seconds mostSeconds }
  ... on ConflictError { revision current { ... on Routine { id revision draft { summary } } } } }`;

const onRoutine = (name: string, input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${refusals} ... on Routine { ...Line } } } ${line}`;
const onCitation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${refusals}
    ... on Citation { id kind claim stance dose { shorthand } subject { __typename ... on Routine { ...Line } ... on Item { id key } } } } } ${line}`;

const operations = {
  createRoutine: onRoutine('createRoutine'),
  updateRoutine: onRoutine('updateRoutine'),
  publishRoutine: onRoutine('publishRoutine'),
  forkRoutine: onRoutine('forkRoutine'),
  duplicateRoutine: onRoutine('duplicateRoutine'),
  discardRoutineDraft: onRoutine('discardRoutineDraft'),
  archiveRoutine: onRoutine('archiveRoutine'),
  restoreRoutine: onRoutine('restoreRoutine'),
  restoreRoutineVersion: onRoutine('restoreRoutineVersion'),
  takeNewerExerciseVersions: onRoutine('takeNewerExerciseVersions'),
  citeSource: onCitation('citeSource', 'CiteSourceInput'),
  updateCitation: onCitation('updateCitation', 'UpdateCitationInput'),
  removeCitation: onRoutine('removeCitation'),
} as const;

/** The mutations of composing as one viewer, each asking for all that the builder shows. */
export function composing(api: TestApi, viewer: Viewer | null) {
  const act = async (name: keyof typeof operations, input: object) => {
    const { data, errors, statements } = await api.run(operations[name], { input }, viewer);
    return { answer: data?.answer, errors, statements };
  };
  return {
    act,
    /** Does what cannot be refused here; anything else fails the test. */
    async done(name: keyof typeof operations, input: object) {
      const { answer, errors } = await act(name, input);
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      if (!['Routine', 'Citation'].includes(answer.__typename)) throw new Error(answer.message);
      return answer;
    },
    async routine(id: string) {
      const { data } = await api.run(`query ($id: ID) { routine(id: $id) { ...Line } } ${line}`, { id }, viewer);
      return data.routine;
    },
  };
}

/** A range of whole numbers. */
export const range = (min: number, max = min) => ({ min, max });

/** The demo with a member who composes routines, and what they are made of. */
export async function openComposing() {
  const on = await openAuthoring();
  const slug = 'forearm-plank';
  const plank = await on.api.db.exercise.findFirstOrThrow({ where: { clinicId: PUBLIC_CLINIC_ID, slug } });
  const compose = composing(on.api, on.as.clinician);
  const anItem = (more: object = {}) => ({
    key: randomUUID(),
    exerciseId: on.bridge,
    dose: { sets: range(3), reps: range(10) },
    ...more,
  });
  const aBlock = (items: object[], more: object = {}) => ({ key: randomUUID(), name: 'Main', items, ...more });
  const cited = (more: object = {}) => ({ sourceId: on.sourceId, kind: 'EFFECT', claim: 'It helps.', ...more });
  return {
    ...on,
    compose,
    plank: globalId('Exercise', plank.id),
    anItem,
    aBlock,
    /** A citation of an item as an edit gives it. */
    cited,
    publishedExercise: (exercise: { id: string; revision: number }) => on.published(exercise),
    /** A published routine of one block. */
    async published(title: string, items: object[] = [anItem({ citations: [cited()] })]) {
      const made = await compose.done('createRoutine', { title, blocks: [aBlock(items)] });
      return compose.done('publishRoutine', { id: made.id, revision: made.revision });
    },
  };
}
