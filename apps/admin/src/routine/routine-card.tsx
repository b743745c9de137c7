import Link from 'next/link';
import { ExercisePicture } from '../exercise/exercise-picture';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { capitalised } from '../ui/capitalised';
import { aboutMinutes } from './about-minutes';
import { roundsText } from './rounds-text';
import styles from './routine-card.module.css';

const routineCard = graphql(`
  fragment RoutineCard on Routine {
    slug
    status
    mayEdit
    title
    summary
    uses
    equipment
    statedMinutes
    estimatedSeconds {
      min
      max
    }
    blocks {
      id
      rounds {
        min
        max
      }
      items {
        id
        exerciseVersion {
          id
          pictures {
            id
            ...ExercisePicture
          }
        }
      }
    }
  }
`);

const shownPictures = 4;

/** One routine of the list: its first movements, what it is for, and how long it takes. */
export function RoutineCard(props: { routine: FragmentType<typeof routineCard> }) {
  const routine = readFragment(routineCard, props.routine);
  const items = routine.blocks.flatMap((block) => block.items);
  const rounds = routine.blocks.map((block) => roundsText(block.rounds)).find((text) => text !== null);
  return (
    <li className={styles.card}>
      <div className={styles.strip} aria-hidden="true">
        {items.slice(0, shownPictures).map(({ id, exerciseVersion }) => (
          <ExercisePicture key={id} pictures={exerciseVersion.pictures} sizes="7rem" />
        ))}
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={`/routines/${routine.slug}`} prefetch={false}>
            {routine.title || 'Without a title yet'}
          </Link>
        </h2>
        <p className={styles.summary}>{routine.summary}</p>
        <p className={styles.facts}>
          <span className={styles.time}>{aboutMinutes(routine.estimatedSeconds)}</span>
          {routine.statedMinutes !== null && <span>{routine.statedMinutes} min by its source</span>}
          <span>{items.length === 1 ? '1 exercise' : `${items.length} exercises`}</span>
          <span>{routine.equipment.length > 0 ? capitalised(routine.equipment.join(', ')) : 'Nothing needed'}</span>
        </p>
        <p className={styles.uses}>
          {routine.mayEdit && (
            <Badge>
              {routine.status === 'DRAFT' ? 'Draft' : routine.status === 'ARCHIVED' ? 'Archived' : 'Our own'}
            </Badge>
          )}
          {rounds && <Badge tone="accent">{rounds}</Badge>}
          {routine.uses.map((use) => (
            <Badge key={use}>{capitalised(use)}</Badge>
          ))}
        </p>
      </div>
    </li>
  );
}
