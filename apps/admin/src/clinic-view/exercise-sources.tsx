import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { StrengthMark } from '../source/strength-mark';
import styles from './clinic-view.module.css';

const exerciseSources = graphql(`
  fragment ExerciseSources on Exercise {
    citations {
      id
      kind
      claim
      stance
      source {
        id
        year
        authors
        title
        appraisal {
          strength
        }
      }
    }
    citedDoses {
      dose {
        shorthand
      }
      citation {
        id
        source {
          id
        }
      }
    }
  }
`);

/** A source in few words: who wrote it, else what it is called, and its year. */
function sourceName({
  authors,
  title,
  year,
}: {
  readonly authors: readonly string[];
  readonly title: string;
  readonly year?: number | null;
}) {
  return `${authors[0] ?? title}${year ? `, ${year}` : ''}`;
}

/** The doses that sources give for an exercise with how strong each is, and the claims behind a fold. */
export function ExerciseSources(props: { exercise: FragmentType<typeof exerciseSources>; name: string }) {
  const { citations, citedDoses } = readFragment(exerciseSources, props.exercise);
  if (citations.length === 0) return <>Sources say nothing of it.</>;
  const sources = new Map(citations.map(({ source }) => [source.id, source]));
  const doseOf = (id: string) => citedDoses.filter(({ citation }) => citation.source.id === id);
  return (
    <>
      <p className={styles.of}>
        What sources say<span className="visually-hidden"> of {props.name}</span>:
      </p>
      <ul className={styles.doses}>
        {[...sources.values()].map(({ id, year, authors, title, appraisal }) => (
          <li key={id}>
            <span className={styles.dose}>
              {doseOf(id)
                .map(({ dose }) => dose.shorthand)
                .filter(Boolean)
                .join('; ') || 'No dose'}
            </span>{' '}
            <StrengthMark strength={appraisal.strength} />{' '}
            <Link className={styles.of} href={`/sources/${encodeURIComponent(id)}`} prefetch={false}>
              {sourceName({ authors, title, year })}
            </Link>
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {citations.length === 1 ? '1 claim' : `${citations.length} claims`}
          <span className="visually-hidden"> about {props.name}</span>
        </summary>
        <ul className={styles.claims}>
          {citations.map(({ id, claim, stance, source }) => (
            <li key={id}>
              {stance === 'SUPPORTS' ? '' : stance === 'QUALIFIES' ? 'With limits: ' : 'Against: '}
              {claim} <span className={styles.of}>{sourceName(source)}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
