import type { SearchParameters } from '../ui/search-parameters';
import { withParameters } from '../ui/search-parameters';
import { exportFormats } from './export-formats';
import styles from './export-links.module.css';

/** The references of a page as a file, in each of the forms that other tools read. */
export function ExportLinks(props: {
  /** What is exported, as it is said: these 12 sources. */
  what: string;
  /** What the file holds: those of one thing, or what a list's address leaves. */
  of: { exercise: string } | { routine: string } | { list: SearchParameters };
}) {
  const { of } = props;
  const asked: SearchParameters =
    'list' in of ? { ...of.list, after: undefined, before: undefined, order: undefined } : { ...of };
  return (
    <p className={styles.line} data-not-printed>
      <span>Export {props.what}:</span>
      {exportFormats.map(({ word, label }) => (
        <a key={word} href={withParameters('/sources/export', asked, { format: word })} download>
          {label}
        </a>
      ))}
    </p>
  );
}
