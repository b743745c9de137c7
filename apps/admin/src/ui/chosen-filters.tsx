import Link from 'next/link';
import styles from './chosen-filters.module.css';
import { type SearchParameters, withParameters, wordsOf } from './search-parameters';

/** One value that a list is narrowed to. */
export interface ChosenFilter {
  name: string;
  value: string;
  label: string;
}

/** What a list is narrowed to, each to be taken away again, and all of it at once. */
export function ChosenFilters(props: { chosen: ChosenFilter[]; path: string; parameters: SearchParameters }) {
  if (props.chosen.length === 0) return null;
  const without = ({ name, value }: ChosenFilter) =>
    withParameters(props.path, props.parameters, {
      [name]: wordsOf(props.parameters, name).filter((one) => one !== value),
    });
  const names = props.chosen.map(({ name }) => [name, null]);

  return (
    <ul className={styles.chips} aria-label="Chosen filters" data-not-printed>
      {props.chosen.map((one) => (
        <li key={`${one.name} ${one.value}`}>
          <Link href={without(one)} className={styles.chip} scroll={false} prefetch={false} replace>
            <span className="visually-hidden">Take away </span>
            {one.label}
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="m2.500 2.500 7 7m0-7-7 7" />
            </svg>
          </Link>
        </li>
      ))}
      {props.chosen.length > 1 && (
        <li>
          <Link
            href={withParameters(props.path, props.parameters, Object.fromEntries(names))}
            className={styles.all}
            scroll={false}
            prefetch={false}
            replace
          >
            Take all away
          </Link>
        </li>
      )}
    </ul>
  );
}
