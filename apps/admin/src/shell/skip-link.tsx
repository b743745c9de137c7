import styles from './skip-link.module.css';

/** The first stop of the tab key: past the navigation, to what the page is about. */
export function SkipLink() {
  return (
    <a href="#main" data-not-printed className={styles.skip}>
      Skip to the content
    </a>
  );
}
