import Link from 'next/link';
import { type SearchParameters, withParameters } from './search-parameters';
import styles from './facet-group.module.css';

/** One value a list can be narrowed to, and how many it would leave. */
export interface FacetChoice {
  value: string;
  label: string;
  count?: number;
}

/** One filter of a list as links, each of which adds or takes away one value in the address. */
export function FacetGroup(props: {
  title: string;
  name: string;
  choices: FacetChoice[];
  path: string;
  parameters: SearchParameters;
}) {
  const given = props.parameters[props.name];
  const chosen = Array.isArray(given) ? given : given ? [given] : [];
  // a value that is chosen stays, even when it leaves nothing: else it could not be taken away
  const choices = props.choices.filter((choice) => choice.count !== 0 || chosen.includes(choice.value));
  if (choices.length === 0) return null;

  return (
    <section className={styles.group} aria-label={props.title}>
      <h2 className={styles.title}>{props.title}</h2>
      <ul className={styles.choices}>
        {choices.map(({ value, label, count }) => {
          const isChosen = chosen.includes(value);
          const next = isChosen ? chosen.filter((one) => one !== value) : [...chosen, value];
          return (
            <li key={value}>
              <Link
                href={withParameters(props.path, props.parameters, { [props.name]: next })}
                className={styles.choice}
                aria-current={isChosen ? 'true' : undefined}
                scroll={false}
                prefetch={false}
                replace
              >
                {label}
                {count !== undefined && <span className={styles.count}>{count}</span>}
                <span className="visually-hidden">{isChosen ? ', chosen: take it away' : ''}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
