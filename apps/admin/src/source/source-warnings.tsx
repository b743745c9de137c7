import { type FragmentType, graphql, readFragment } from '../gql';
import { Notice } from '../ui/notice';
import { SourceLink } from './source-link';
import { sourceWarning } from './source-warning';

const warnedOf = graphql(`
  fragment WarnedOf on Citation {
    source {
      id
      status
      isPastReview
      ...SourceLink
    }
  }
`);

/** Says at the top of a page which of its sources should not be leaned on without a second look. */
export function SourceWarnings(props: { citations: readonly FragmentType<typeof warnedOf>[] }) {
  const sources = readFragment(warnedOf, props.citations).map(({ source }) => source);
  const flagged = [...new Map(sources.map((source) => [source.id, source])).values()].filter((source) =>
    sourceWarning(source),
  );
  if (flagged.length === 0) return null;
  return (
    <Notice tone="caution">
      <p>
        {flagged.length === 1
          ? 'One of the sources here needs a second look:'
          : 'Some of the sources here need a second look:'}
      </p>
      <ul>
        {flagged.map((source) => (
          <li key={source.id}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
