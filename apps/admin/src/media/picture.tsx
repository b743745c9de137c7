import { attributionLine } from '@reprise/schema/media';
import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './picture.module.css';

const picture = graphql(`
  fragment Picture on Picture {
    id
    kind
    url
    srcSet
    width
    height
    altText
    title
    author
    licence
    sourceUrl
    poster {
      id
      url(width: 800)
    }
  }
`);

/**
 * A picture, or a video with its controls, at the width of its place, with whose it is and under which
 * licence below.
 *
 * @param sizes how wide its place is, as in an image's `sizes`; decides which width is loaded
 * @param isFirst what is seen first when the page opens is not put off
 */
export function Picture(props: {
  picture: FragmentType<typeof picture>;
  sizes?: string;
  isFirst?: boolean;
  hidesAttribution?: boolean;
}) {
  const { sizes = '100vw', isFirst = false, hidesAttribution = false } = props;
  const { kind, url, srcSet, width, height, altText, title, author, licence, sourceUrl, poster } = readFragment(
    picture,
    props.picture,
  );
  const line = attributionLine({ title, author, licence });
  const size = { className: styles.shown, width, height };

  return (
    <figure className={styles.figure}>
      {kind === 'VIDEO' ? (
        // the exercise's steps stand beside it in words, and its text says what it shows
        // oxlint-disable-next-line jsx-a11y/media-has-caption
        <video
          {...size}
          src={url}
          poster={poster?.url}
          aria-label={altText}
          controls
          playsInline
          preload={poster ? 'none' : 'metadata'}
        />
      ) : (
        // the API keeps every picture in several widths: there is nothing left to optimise
        // oxlint-disable-next-line next/no-img-element
        <img
          {...size}
          src={url}
          srcSet={srcSet ?? undefined}
          sizes={srcSet ? sizes : undefined}
          alt={altText}
          loading={isFirst ? 'eager' : 'lazy'}
          decoding="async"
        />
      )}
      {line && !hidesAttribution && (
        <figcaption className={styles.attribution}>
          {sourceUrl ? (
            <a href={sourceUrl} rel="noreferrer">
              {line}
            </a>
          ) : (
            line
          )}
        </figcaption>
      )}
    </figure>
  );
}
