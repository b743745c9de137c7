import { type Door, editors, everybody, others, ownWriters, refusedBut, unless, writers } from './access-who.ts';

const own = { NotFoundError: others, ...refusedBut(writers) };
// a revision that never was: who may write is told of the conflict, and nothing changes
const stale = { ConflictError: ownWriters, ...own };

const onExercise = (name: string, more = ''): Door['operation'] =>
  `mutation ($id: ID!) { answer: ${name}(input: { id: $id${more} }) { __typename } }`;

/** The doors of writing exercises and citing sources. */
export const authoringQueries: Record<string, Door> = {
  diffExerciseVersions: {
    operation: 'query ($id: ID!) { answer: diffExerciseVersions(from: $id, to: $id) { __typename } }',
    takes: { id: 'draftExerciseVersion' },
    answers: { ExerciseDiff: editors, nothing: unless(editors) },
  },
  evidenceWarnings: {
    operation: '{ answer: evidenceWarnings { __typename } }',
    answers: { EvidenceWarningConnection: [...editors, ...others], ...refusedBut(editors, others) },
  },
  exerciseVersions: {
    operation: 'query ($id: ID!) { answer: exerciseVersions(exerciseId: $id) { __typename } }',
    takes: { id: 'draftExercise' },
    answers: { ExerciseVersionConnection: everybody },
  },
  sourceUsage: {
    operation: 'query ($id: ID!) { answer: sourceUsage(id: $id) { __typename } }',
    takes: { id: 'ownSource' },
    answers: { SourceUseConnection: everybody },
  },
};

export const authoringMutations: Record<string, Door> = {
  archiveExercise: {
    operation: onExercise('archiveExercise'),
    takes: { id: 'draftExercise' },
    answers: { Exercise: ownWriters, ...own },
  },
  citeSource: {
    operation:
      'mutation ($id: ID!, $source: ID!) { answer: citeSource(input: { exerciseId: $id, revision: 0, sourceId: $source, kind: PURPOSE, claim: "x" }) { __typename } }',
    takes: { id: 'ownExercise', source: 'publicSource' },
    answers: stale,
  },
  createExercise: {
    operation: 'mutation { answer: createExercise(input: { name: "New", category: BALANCE }) { __typename } }',
    answers: { Exercise: writers, ...refusedBut(writers) },
  },
  discardDraft: {
    operation: onExercise('discardDraft', ', revision: 0'),
    takes: { id: 'ownExercise' },
    answers: stale,
  },
  forkExercise: {
    operation: onExercise('forkExercise'),
    takes: { id: 'publicExercise' },
    answers: { Exercise: writers, ...refusedBut(writers) },
  },
  publishExercise: {
    operation: onExercise('publishExercise', ', revision: 0'),
    takes: { id: 'ownExercise' },
    answers: stale,
  },
  removeCitation: {
    operation: onExercise('removeCitation', ', revision: 0'),
    takes: { id: 'ownCitation' },
    answers: stale,
  },
  restoreExercise: {
    operation: onExercise('restoreExercise'),
    takes: { id: 'draftExercise' },
    answers: { Exercise: ownWriters, ...own },
  },
  restoreExerciseVersion: {
    operation:
      'mutation ($id: ID!) { answer: restoreExerciseVersion(input: { versionId: $id, revision: 0 }) { __typename } }',
    takes: { id: 'ownExerciseVersion' },
    answers: stale,
  },
  updateCitation: {
    operation: onExercise('updateCitation', ', revision: 0, claim: "x"'),
    takes: { id: 'ownCitation' },
    answers: stale,
  },
  updateExercise: {
    operation: onExercise('updateExercise', ', revision: 0, purpose: "x"'),
    takes: { id: 'publicExercise' },
    answers: { PublicExerciseError: writers, ...refusedBut(writers) },
  },
};
