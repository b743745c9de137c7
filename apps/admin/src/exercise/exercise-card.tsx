import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { inOneLine } from '../ui/capitalised';
import { alsoCalled } from './also-called';
import styles from './exercise-card.module.css';
import { categoryLabel, regionLabel } from './exercise-labels';
import { ExercisePicture } from './exercise-picture';
import { sourceCountText } from './source-count';

const exerciseCard = graphql(`
  fragment ExerciseCard on Exercise {
    slug
    name
    aliases
    category
    regions
    citations {
      source {
        id
      }
    }
    pictures {
      ...ExercisePicture
    }
  }
`);

/** One exercise of the grid: its picture first, then what it is. The whole card leads to its page. */
export function ExerciseCard(props: {
  exercise: FragmentType<typeof exerciseCard>;
  search?: string;
  /** In the first row, and so seen at once. */
  isFirst?: boolean;
}) {
  const { slug, name, aliases, category, regions, citations, pictures } = readFragment(exerciseCard, props.exercise);
  const alias = alsoCalled(name, aliases, props.search);
  return (
    <li className={styles.card}>
      <ExercisePicture pictures={pictures} isFirst={props.isFirst} />
      <div className={styles.words}>
        <h2 className={styles.name}>
          <Link href={`/exercises/${slug}`} prefetch={false}>
            {name}
          </Link>
        </h2>
        {alias && <p className={styles.alias}>also called {alias}</p>}
        <p className={styles.facts}>
          <span className={styles.category}>{categoryLabel[category]}</span>
          {inOneLine(regions.map((region) => regionLabel[region]))}
        </p>
        <p className={styles.sources}>{sourceCountText(citations.map(({ source }) => source.id))}</p>
      </div>
    </li>
  );
}
