import { type Door, others, ownWriters, refusedBut, writers } from './access-who.ts';

const own = { NotFoundError: others, ...refusedBut(writers) };
// a revision that never was: who may write is told of the conflict, and nothing changes
const stale = { ConflictError: ownWriters, ...own };

const onRoutine = (name: string, more = ''): Door['operation'] =>
  `mutation ($id: ID!) { answer: ${name}(input: { id: $id${more} }) { __typename } }`;

/** The doors of composing routines. */
export const routineMutations: Record<string, Door> = {
  createRoutine: {
    operation: 'mutation { answer: createRoutine(input: { title: "New" }) { __typename } }',
    answers: { Routine: writers, ...refusedBut(writers) },
  },
  updateRoutine: {
    operation: onRoutine('updateRoutine', ', revision: 0, summary: "x"'),
    takes: { id: 'ownRoutine' },
    answers: stale,
  },
};
