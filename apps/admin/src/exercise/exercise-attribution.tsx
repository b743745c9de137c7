import { type FragmentType, graphql, readFragment } from '../gql';

const exerciseAttribution = graphql(`
  fragment ExerciseAttribution on Attribution {
    title
    author
    source
    url
    licence
  }
`);

/** Where content that came from elsewhere is from, and under which licence. */
export function ExerciseAttribution(props: { attribution: FragmentType<typeof exerciseAttribution> }) {
  const { title, author, source, url, licence } = readFragment(exerciseAttribution, props.attribution);
  const place = source ?? url;
  // it came in a file: what is no web address is only shown
  const isWeb = url !== null && url !== undefined && /^https?:\/\//i.test(url);
  return (
    <p>
      Adapted from {title ? `“${title}”` : 'another library'}
      {author && ` by ${author}`}
      {place && <>, {isWeb ? <a href={url}>{place}</a> : place}</>}
      {licence && `, ${licence}`}.
    </p>
  );
}
