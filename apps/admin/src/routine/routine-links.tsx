import { type FragmentType, graphql, readFragment } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { ForkRoutine } from '../routine-builder/fork-routine';
import { ButtonLink } from '../ui/button';
import { readViewer } from '../viewer/viewer';

const routineLinks = graphql(`
  fragment RoutineLinks on Routine {
    id
    slug
    mayEdit
    status
    version
    hasUnpublishedChanges
  }
`);

/** What a member can do with a routine from where it is read: edit it or make it their own, and look back. */
export async function RoutineLinks(props: { routine: FragmentType<typeof routineLinks> }) {
  const viewer = await readViewer();
  if (!viewer || viewer.kind === 'CLIENT') return null;
  const { id, slug, mayEdit, status, version, hasUnpublishedChanges } = readFragment(routineLinks, props.routine);
  return (
    <>
      {version > 0 && (
        <ButtonLink href={`/routines/${slug}/history`} look="quiet" prefetch={false}>
          History
        </ButtonLink>
      )}
      {status === 'PUBLISHED' && (
        <ButtonLink href={`/routines/${slug}/assign`} prefetch={false}>
          Assign to a client
        </ButtonLink>
      )}
      {mayEdit ? (
        <ButtonLink href={`/routines/${slug}/edit`} prefetch={false}>
          {hasUnpublishedChanges && version > 0 ? 'Edit the draft' : 'Edit'}
        </ButtonLink>
      ) : (
        <GraphqlProvider>
          <ForkRoutine id={id} />
        </GraphqlProvider>
      )}
    </>
  );
}

/** The ways to a new routine, for who may write one. */
export async function NewRoutineLink() {
  const viewer = await readViewer();
  if (!viewer || viewer.kind === 'CLIENT') return null;
  return (
    <>
      <ButtonLink href="/routines/import" prefetch={false}>
        Import
      </ButtonLink>
      <ButtonLink href="/routines/new" look="filled" prefetch={false}>
        New routine
      </ButtonLink>
    </>
  );
}
