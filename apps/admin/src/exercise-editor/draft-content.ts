import type { ContentField, ExerciseContent } from '@reprise/schema/exercise';
import { changedFields } from '@reprise/schema/exercise/entries';
import type { DraftContentFragment, UpdateExerciseInput } from '../gql/graphql';

/** The content of a draft while somebody writes: the lists are replaced, never changed in place. */
export type DraftContent = {
  -readonly [Field in ContentField]: ExerciseContent[Field] extends readonly (infer Element)[]
    ? Element[]
    : ExerciseContent[Field];
};

/** Reads the content of a version from the API's answer; ids are those of the API. */
export function contentOfVersion(version: DraftContentFragment): DraftContent {
  const { codedCautions, ladder, pictures } = version;
  return {
    name: version.name,
    aliases: [...version.aliases],
    category: version.category,
    purpose: version.purpose,
    positions: [...version.positions],
    regions: [...version.regions],
    primaryMuscles: [...version.primaryMuscles],
    secondaryMuscles: [...version.secondaryMuscles],
    equipment: [...version.equipment],
    tags: [...version.tags],
    steps: version.steps.map(({ key, role, text }) => ({ key, role, text })),
    cautions: codedCautions.map(({ key, text, precautions }) => ({ key, text, precautions })),
    effects: version.effects.map(({ key, text }) => ({ key, text })),
    ladder: ladder.map(({ kind, criterion, exercise: { id, name } }) => ({ kind, exerciseId: id, name, criterion })),
    pictures: pictures.map(({ id, altText }) => ({ mediaId: id, altText })),
  };
}

const tidyText = (text: string) => text.replace(/\r\n?/g, '\n').trim();
const tidyLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const withTidyText = <Part extends { readonly text: string }>(part: Part): Part => ({
  ...part,
  text: tidyText(part.text),
});

/** The content as the API keeps it: without the spaces around texts that one types on the way. */
export function tidied(content: DraftContent): DraftContent {
  return {
    ...content,
    name: tidyLine(content.name),
    purpose: tidyText(content.purpose),
    steps: content.steps.map(withTidyText),
    cautions: content.cautions.map(withTidyText),
    effects: content.effects.map(withTidyText),
    ladder: content.ladder.map((rung) => ({ ...rung, criterion: tidyText(rung.criterion) })),
    pictures: content.pictures.map((picture) => ({ ...picture, altText: tidyText(picture.altText) })),
  };
}

/** Names what is not saved yet. */
export function unsavedFields(saved: DraftContent, now: DraftContent): ContentField[] {
  return changedFields(saved, tidied(now));
}

type Changes = Omit<UpdateExerciseInput, 'id' | 'revision'>;

/** The changed fields as the API takes them; a name that was emptied is not sent, since every exercise has one. */
export function changesOf(saved: DraftContent, now: DraftContent): Changes {
  const content = tidied(now);
  const given: Required<Changes> = {
    ...content,
    ladder: content.ladder.map(({ kind, exerciseId, criterion }) => ({ kind, exerciseId, criterion })),
    pictures: content.pictures.map(({ mediaId, altText }) => ({ pictureId: mediaId, altText })),
    cautions: content.cautions.map(({ key, text, precautions }) => ({ key, text, precautions: [...precautions] })),
  };
  const fields = unsavedFields(saved, now).filter((field) => field !== 'name' || content.name !== '');
  return Object.fromEntries(fields.map((field) => [field, given[field]]));
}

/** What is saved once the changes are: all of it, but for a name that was emptied. */
export function savedBy(saved: DraftContent, now: DraftContent): DraftContent {
  const content = tidied(now);
  return content.name === '' ? { ...content, name: saved.name } : content;
}

/** A key for a new step, caution or effect, by which its citations find it. */
export function newKey(prefix: 'step' | 'caution' | 'effect'): string {
  return `${prefix}-${crypto.randomUUID().slice(0, 8)}`;
}
