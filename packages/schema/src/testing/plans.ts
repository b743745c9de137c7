import type { Viewer } from '../viewer/domain.ts';
import { openComposing } from './routines.ts';
import type { TestApi } from './run.ts';

/** All that a screen shows of a plan. */
export const planFragment = `fragment Whole on Plan {
  id status version endedAt endReason client { id name }
  currentVersion { id number reason inForceFrom author { name } bands { greenMax amberMax } stopRule message pause { from until }
    phases { ...Phase } flarePhase { ...Phase } }
}
fragment Phase on PlanPhase {
  key name startsOn endsOn schedule { shorthand sentence timesPerDay daysOfWeek everyDays }
  routineVersion { id number title } estimatedSeconds { min max }
  itemChanges { itemKey isLeftOut note dose { shorthand } exerciseVersion { name number } item { key dose { shorthand } exercise { slug } } }
  routine { estimatedSeconds { min } blocks { key name items {
    key note isChanged isSwapped dose { shorthand } exercise { slug } exerciseVersion { name number } item { id dose { shorthand } } } } }
}`;
const refusals = `... on Error { message
  ... on ActivePlanError { plan { id } }
  ... on ConflictError { revision current { ... on Plan { version currentVersion { reason } } } }
  ... on UnpublishedRoutineError { routineId }
  ... on OutsideLadderError { itemKeys } }`;

const mutation = (name: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    answer: ${name}(input: $input) { __typename ${refusals} ... on Plan { ...Whole } } } ${planFragment}`;

/** The mutations of plans as one viewer, each asking for all that a screen shows. */
export function planning(api: TestApi, viewer: Viewer | null) {
  const act = async (name: string, input: object) => {
    const { data, errors, statements } = await api.run(mutation(name), { input }, viewer);
    return { answer: data?.answer, errors, statements };
  };
  return {
    act,
    /** Does what cannot be refused here; anything else fails the test. */
    async done(name: string, input: object) {
      const { answer, errors } = await act(name, input);
      if (errors) throw new Error(errors.map(({ message }) => message).join(' '));
      if (answer.__typename !== 'Plan') throw new Error(answer.message);
      return answer;
    },
  };
}

/** The demo with a member who assigns routines, in which no client has a plan. */
export async function openPlanning() {
  const on = await openComposing();
  await on.api.db.plan.deleteMany();
  return { ...on, plans: planning(on.api, on.as.clinician) };
}
