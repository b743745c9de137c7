import type { Viewer } from '../viewer/domain.ts';
import type { TestApi } from './run.ts';

const content = `fragment Content on ExerciseVersion {
  id number name aliases purpose category positions regions primaryMuscles secondaryMuscles equipment tags
  steps { key role text } codedCautions { key text precautions } effects { key text }
  ladder { kind criterion exercise { id slug } } pictures { id altText }
  citations { id kind claim claimKey locator stance dose { shorthand } source { id title } }
}`;
const line = `fragment Line on Exercise {
  id slug name status version revision library mayEdit hasUnpublishedChanges
  origin { slug library } currentVersion { ...Content } draft { ...Content }
  bareClaims { claims { kind claimKey text } techniqueCount cautionCount }
} ${content}`;
const refusals = `... on Error { message ... on BareClaimsError { claims { kind claimKey text } }
  ... on MissingAltTextError { pictureIds } ... on IncompleteError { fields }
  ... on ConflictError { revision current { ... on Exercise { id revision draft { purpose } } } }
  ... on DoseProblems { problems { message start end suggestion } } }`;

const onExercise = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${refusals} ... on Exercise { ...Line } } } ${line}`;
const onCitation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ${refusals}
    ... on Citation { id kind claim claimKey locator stance dose { shorthand } source { title } subject { ... on Exercise { ...Line } } } } } ${line}`;

const operations = {
  createExercise: onExercise('createExercise', 'CreateExerciseInput'),
  forkExercise: onExercise('forkExercise', 'ForkExerciseInput'),
  updateExercise: onExercise('updateExercise', 'UpdateExerciseInput'),
  publishExercise: onExercise('publishExercise', 'PublishExerciseInput'),
  discardDraft: onExercise('discardDraft', 'DiscardDraftInput'),
  archiveExercise: onExercise('archiveExercise', 'ArchiveExerciseInput'),
  restoreExercise: onExercise('restoreExercise', 'RestoreExerciseInput'),
  restoreExerciseVersion: onExercise('restoreExerciseVersion', 'RestoreExerciseVersionInput'),
  citeSource: onCitation('citeSource', 'CiteSourceInput'),
  updateCitation: onCitation('updateCitation', 'UpdateCitationInput'),
  removeCitation: onExercise('removeCitation', 'RemoveCitationInput'),
} as const;

/** The mutations of authoring as one viewer, each asking for all that an editor shows. */
export function authoring(api: TestApi, viewer: Viewer | null) {
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
      if (!['Exercise', 'Citation'].includes(answer.__typename)) throw new Error(answer.message);
      return answer;
    },
    async exercise(id: string) {
      const { data } = await api.run(`query ($id: ID) { exercise(id: $id) { ...Line } } ${line}`, { id }, viewer);
      return data.exercise;
    },
  };
}
