import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Picture } from '../media/picture';
import styles from './sources-side-by-side.module.css';
import { sourcesAndDoses } from './sources-and-doses';

const sourcesSideBySide = graphql(`
  fragment SourcesSideBySide on Exercise {
    name
    slug
    pictures {
      id
      ...Picture
    }
    citedDoses {
      dose {
        shorthand
        sentence
      }
      citation {
        id
        locator
        source {
          id
          title
          year
        }
      }
    }
  }
`);

/** One exercise, its picture, and what each source that doses it says. */
export function SourcesSideBySide(props: { exercise: FragmentType<typeof sourcesSideBySide> }) {
  const { name, slug, pictures, citedDoses } = readFragment(sourcesSideBySide, props.exercise);
  const picture = pictures[0];
  const counted = sourcesAndDoses(
    citedDoses.map(({ dose, citation }) => ({ shorthand: dose.shorthand, sourceId: citation.source.id })),
  );

  return (
    <article className={styles.card}>
      {picture && <Picture picture={picture} sizes="(min-width: 62em) 34rem, 100vw" isFirst hidesAttribution />}
      <div className={styles.words}>
        <h2>
          <Link href={`/exercises/${slug}`}>{name}</Link>
          <span className={styles.counted}>{counted}</span>
        </h2>
        <ul className={styles.doses}>
          {citedDoses.map(({ dose, citation }) => (
            <li key={citation.id}>
              <span className={styles.dose} title={dose.sentence}>
                {dose.shorthand}
              </span>
              <span className={styles.source}>
                {citation.source.title}
                {citation.source.year !== null && `, ${citation.source.year}`}
                {citation.locator && <span className={styles.locator}>{citation.locator}</span>}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}
