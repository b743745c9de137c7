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
  ... on RoutineTooLongError { seconds mostSeconds }
  ... on ConflictError { revision current { ... on Routine { id revision draft { summary } } } } }`;

const onRoutine = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${refusals} ... on Routine { ...Line } } } ${line}`;

const operations = {
  createRoutine: onRoutine('createRoutine', 'CreateRoutineInput'),
  updateRoutine: onRoutine('updateRoutine', 'UpdateRoutineInput'),
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
