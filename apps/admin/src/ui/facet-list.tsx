import Link from 'next/link';
import type { FacetChoice } from './facet-group';
import styles from './facet-list.module.css';
import { type SearchParameters, withParameters, wordsOf } from './search-parameters';

/** A choice of a facet list. */
export interface ListedChoice extends FacetChoice {
  /** Choosing it takes the others away, as "nothing needed" does. */
  isAlone?: boolean;
}

const shownAtFirst = 6;

/** One filter of a list as a column of links; what is chosen stands first to be seen, the long tail is folded away. */
export function FacetList(props: {
  title: string;
  name: string;
  choices: ListedChoice[];
  path: string;
  parameters: SearchParameters;
}) {
  const chosen = wordsOf(props.parameters, props.name);
  const choices = props.choices.filter(({ value, count }) => count !== 0 || chosen.includes(value));
  if (choices.length === 0) return null;
  const alone = props.choices.filter((choice) => choice.isAlone).map((choice) => choice.value);
  const early = choices.filter(({ value }, index) => index < shownAtFirst || chosen.includes(value));
  const late = choices.filter((choice) => !early.includes(choice));

  function addressWithout({ value }: ListedChoice) {
    return chosen.filter((one) => one !== value);
  }
  function addressWith({ value, isAlone }: ListedChoice) {
    return isAlone ? [value] : [...chosen.filter((one) => !alone.includes(one)), value];
  }
  const line = (choice: ListedChoice) => {
    const isChosen = chosen.includes(choice.value);
    const next = isChosen ? addressWithout(choice) : addressWith(choice);
    return (
      <li key={choice.value}>
        <Link
          href={withParameters(props.path, props.parameters, { [props.name]: next })}
          className={styles.choice}
          aria-current={isChosen ? 'true' : undefined}
          scroll={false}
          prefetch={false}
          replace
        >
          <span className={styles.box} aria-hidden="true" />
          <span>
            {choice.label}
            {isChosen && <span className="visually-hidden">, chosen: take it away</span>}
          </span>
          {choice.count !== undefined && <span className={styles.count}>{choice.count}</span>}
        </Link>
      </li>
    );
  };

  return (
    <section aria-label={props.title} className={styles.group}>
      <h2 className={styles.title}>{props.title}</h2>
      <ul className={styles.choices}>{early.map(line)}</ul>
      {late.length > 0 && (
        <details className={styles.more}>
          <summary>{late.length} more</summary>
          <ul className={styles.choices}>{late.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
