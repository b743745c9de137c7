import { type FragmentType, graphql, readFragment } from '../gql';
import { ButtonLink } from '../ui/button';
import { readViewer } from '../viewer/viewer';

const exerciseLinks = graphql(`
  fragment ExerciseLinks on Exercise {
    id
    slug
    mayEdit
    version
    hasUnpublishedChanges
    forks {
      id
      slug
    }
  }
`);

/** What a member can do with an exercise from where it is read: edit it or adapt it, and look back. */
export async function ExerciseLinks(props: { exercise: FragmentType<typeof exerciseLinks> }) {
  const viewer = await readViewer();
  if (!viewer || viewer.kind === 'CLIENT') return null;
  const { slug, mayEdit, version, hasUnpublishedChanges, forks } = readFragment(exerciseLinks, props.exercise);
  const [own] = forks;
  return (
    <>
      {version > 0 && (
        <ButtonLink href={`/exercises/${slug}/history`} look="quiet" prefetch={false}>
          History
        </ButtonLink>
      )}
      {mayEdit ? (
        <ButtonLink href={`/exercises/${slug}/edit`} prefetch={false}>
          {hasUnpublishedChanges && version > 0 ? 'Edit the draft' : 'Edit'}
        </ButtonLink>
      ) : own ? (
        <ButtonLink href={`/exercises/${own.slug}/edit`} prefetch={false}>
          Edit your own
        </ButtonLink>
      ) : (
        <ButtonLink href={`/exercises/${slug}/edit`} prefetch={false}>
          Adapt for my clinic
        </ButtonLink>
      )}
    </>
  );
}

/** The ways to new exercises, for who may write one. */
export async function NewExerciseLink() {
  const viewer = await readViewer();
  if (!viewer || viewer.kind === 'CLIENT') return null;
  return (
    <>
      <ButtonLink href="/exercises/import" prefetch={false}>
        Import
      </ButtonLink>
      <ButtonLink href="/exercises/new" look="filled" prefetch={false}>
        New exercise
      </ButtonLink>
    </>
  );
}
