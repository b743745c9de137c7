import { type FragmentType, graphql, readFragment } from '../gql';
import { sourceAddress } from '../source/source-address';
import { ButtonLink } from '../ui/button';
import { readViewer } from '../viewer/viewer';

const sourceLinks = graphql(`
  fragment SourceLinks on Source {
    id
    mayEdit
  }
`);

async function isMember(): Promise<boolean> {
  const viewer = await readViewer();
  return viewer !== null && viewer.kind !== 'CLIENT';
}

/** The way to change a source, for whose it is; of a public one it says that nobody changes it. */
export async function SourceLinks(props: { source: FragmentType<typeof sourceLinks> }) {
  if (!(await isMember())) return null;
  const { id, mayEdit } = readFragment(sourceLinks, props.source);
  if (!mayEdit) return <p>Of the public library: everybody reads it, and no clinic changes it.</p>;
  return (
    <ButtonLink href={`${sourceAddress(id)}/edit`} look="filled" prefetch={false}>
      Edit
    </ButtonLink>
  );
}

/** The ways to new sources, for who may write them. */
export async function NewSourceLinks() {
  if (!(await isMember())) return null;
  return (
    <>
      <ButtonLink href="/sources/import" prefetch={false}>
        Import
      </ButtonLink>
      <ButtonLink href="/sources/new" look="filled" prefetch={false}>
        New source
      </ButtonLink>
    </>
  );
}
