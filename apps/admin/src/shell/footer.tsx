import { PlaygroundLink } from '../ui/playground-link';
import { ColourSchemeSwitch } from './colour-scheme-switch';
import styles from './footer.module.css';

/** The end of an open page: what the library is and is not, under which licence, and how the page looks. */
export function Footer() {
  return (
    <footer className={styles.footer} data-not-printed>
      <div className={styles.line}>
        <p className={styles.words}>
          The library informs and does not replace a clinician. Its content is under CC BY 4.0, the code under MIT.
          Programs read it too: try the <PlaygroundLink>GraphQL playground</PlaygroundLink>.
        </p>
        <ColourSchemeSwitch />
      </div>
    </footer>
  );
}
