import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './exercise-colophon.module.css';

const pictureCredit = graphql(`
  fragment PictureCredit on Picture {
    author
    licence
  }
`);

/** Whose the small pictures of a list are and under which licences, each once; the pages themselves say it of each. */
export function PictureCredits(props: { pictures: readonly FragmentType<typeof pictureCredit>[] }) {
  const credits = new Set(
    readFragment(pictureCredit, props.pictures)
      .map(({ author, licence }) => [author, licence].filter(Boolean).join(', '))
      .filter(Boolean),
  );
  if (credits.size === 0) return null;
  return (
    <p className={styles.credits}>
      {credits.size === 1 ? 'Pictures: ' : 'Pictures by '}
      {[...credits].toSorted().join('; ')}.
    </p>
  );
}
