import { useLibraryLang } from '../i18n/library-text';
import type { PlayableItem } from './playable';
import styles from './item-picture.module.css';

/** The picture of an exercise; a calm place when there is none. */
export function ItemPicture({
  item,
  sizes,
  isQuiet = false,
}: {
  item: PlayableItem;
  sizes: string;
  isQuiet?: boolean;
}) {
  const { picture } = item;
  const libraryLang = useLibraryLang();
  if (!picture) return <span className={styles.none} aria-hidden="true" />;
  return (
    // the service keeps pictures in the widths that they are shown in
    // oxlint-disable-next-line next/no-img-element
    <img
      className={styles.picture}
      src={picture.url}
      srcSet={picture.srcSet ?? undefined}
      sizes={picture.srcSet ? sizes : undefined}
      alt={isQuiet ? '' : picture.altText}
      lang={libraryLang}
      width={picture.width}
      height={picture.height}
      decoding="async"
    />
  );
}
