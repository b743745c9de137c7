import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './exercise-picture.module.css';

const exercisePicture = graphql(`
  fragment ExercisePicture on Picture {
    id
    kind
    url(width: 400)
    srcSet
    width
    height
    poster {
      id
      url(width: 400)
    }
  }
`);

/**
 * A small picture of an exercise beside its name, which says the same; of a video, its still.
 *
 * @param sizes how wide its place is, as in an image's `sizes`
 */
export function ExercisePicture(props: {
  pictures: readonly FragmentType<typeof exercisePicture>[];
  sizes?: string;
  isFirst?: boolean;
}) {
  const still = readFragment(exercisePicture, props.pictures)
    .map(({ kind, poster, ...picture }) =>
      kind === 'VIDEO' ? poster && { ...picture, ...poster, srcSet: null } : picture,
    )
    .find((picture) => picture !== null);
  if (!still) return <span className={styles.none} aria-hidden="true" />;
  const { url, srcSet, width, height } = still;
  return (
    // the API serves pictures in the width of their place
    // oxlint-disable-next-line next/no-img-element
    <img
      className={styles.picture}
      src={url}
      srcSet={srcSet ?? undefined}
      sizes={srcSet ? (props.sizes ?? '20rem') : undefined}
      alt=""
      width={width}
      height={height}
      loading={props.isFirst ? 'eager' : 'lazy'}
      decoding="async"
    />
  );
}
