import { type Door, editors, others, ownWriters, refusedBut, unless, writers } from './access-who.ts';

const own = { NotFoundError: others, ...refusedBut(writers) };
// a revision that never was: who may write is told of the conflict, and nothing changes
const stale = { ConflictError: ownWriters, ...own };

const onRoutine = (name: string, more = ''): Door['operation'] =>
  `mutation ($id: ID!) { answer: ${name}(input: { id: $id${more} }) { __typename } }`;

export const routineQueries: Record<string, Door> = {
  diffRoutineVersions: {
    operation: 'query ($id: ID!) { answer: diffRoutineVersions(from: $id, to: $id) { __typename } }',
    takes: { id: 'draftRoutineVersion' },
    answers: { RoutineDiff: editors, nothing: unless(editors) },
  },
};

/** The doors of composing routines. */
export const routineMutations: Record<string, Door> = {
  answerReport: {
    operation: onRoutine('answerReport', ', kind: CERT, answers: [{ number: 2, text: "x" }]'),
    takes: { id: 'ownRoutine' },
    answers: { Routine: ownWriters, ...own },
  },
  archiveRoutine: {
    operation: onRoutine('archiveRoutine'),
    takes: { id: 'draftRoutine' },
    answers: { Routine: ownWriters, ...own },
  },
  createRoutine: {
    operation: 'mutation { answer: createRoutine(input: { title: "New" }) { __typename } }',
    answers: { Routine: writers, ...refusedBut(writers) },
  },
  discardRoutineDraft: {
    operation: onRoutine('discardRoutineDraft', ', revision: 0'),
    takes: { id: 'ownRoutine' },
    answers: stale,
  },
  duplicateRoutine: {
    operation: onRoutine('duplicateRoutine'),
    takes: { id: 'ownRoutine' },
    answers: { Routine: ownWriters, ...own },
  },
  forkRoutine: {
    operation: onRoutine('forkRoutine'),
    takes: { id: 'publicRoutine' },
    answers: { Routine: writers, ...refusedBut(writers) },
  },
  publishRoutine: {
    operation: onRoutine('publishRoutine', ', revision: 0'),
    takes: { id: 'ownRoutine' },
    answers: stale,
  },
  restoreRoutine: {
    operation: onRoutine('restoreRoutine'),
    takes: { id: 'draftRoutine' },
    answers: { Routine: ownWriters, ...own },
  },
  restoreRoutineVersion: {
    operation:
      'mutation ($id: ID!) { answer: restoreRoutineVersion(input: { versionId: $id, revision: 0 }) { __typename } }',
    takes: { id: 'ownRoutineVersion' },
    answers: stale,
  },
  takeNewerExerciseVersions: {
    operation: onRoutine('takeNewerExerciseVersions', ', revision: 0'),
    takes: { id: 'ownRoutine' },
    answers: stale,
  },
  updateRoutine: {
    operation: onRoutine('updateRoutine', ', revision: 0, summary: "x"'),
    takes: { id: 'ownRoutine' },
    answers: stale,
  },
};
