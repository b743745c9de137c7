import Link from 'next/link';
import { spanInWords } from '../assign/days-in-words';
import { type FragmentType, graphql, readFragment } from '../gql';
import { aboutMinutes } from '../routine/about-minutes';
import { Badge } from '../ui/badge';
import styles from './client-plan.module.css';

const planPart = graphql(`
  fragment PlanPart on PlanPhase {
    key
    name
    startsOn
    endsOn
    schedule {
      sentence
    }
    estimatedSeconds {
      min
      max
    }
    routineVersion {
      id
      number
      title
      routine {
        id
        slug
      }
    }
    itemChanges {
      itemKey
      isLeftOut
      note
      dose {
        shorthand
      }
      exerciseVersion {
        id
        name
      }
      item {
        id
        dose {
          shorthand
        }
        exerciseVersion {
          id
          name
        }
      }
    }
  }
`);

/** One phase of a plan, or what a flare-up switches to, with what is changed for this client alone. */
export function PlanPart(props: { part: FragmentType<typeof planPart> }) {
  const { name, startsOn, endsOn, schedule, estimatedSeconds, routineVersion, itemChanges } = readFragment(
    planPart,
    props.part,
  );
  const { number, title, routine } = routineVersion;
  return (
    <li className={styles.phase}>
      <div className={styles.head}>
        <h3>{name}</h3>
        {!startsOn && <Badge>In a flare-up</Badge>}
      </div>
      <p>
        {schedule.sentence}
        {startsOn && `, ${spanInWords(startsOn, endsOn ?? null)}`}
      </p>
      <p className={styles.soft}>
        <Link href={`/routines/${routine.slug}`} prefetch={false}>
          {title}
        </Link>
        , version {number}, {aboutMinutes(estimatedSeconds)}
      </p>
      {itemChanges.length > 0 && (
        <ul className={styles.changes}>
          {itemChanges.map(({ itemKey, isLeftOut, note, dose, exerciseVersion, item }) => (
            <li key={itemKey}>
              <strong>{exerciseVersion?.name ?? item.exerciseVersion.name}</strong>
              {exerciseVersion && <> in place of {item.exerciseVersion.name}</>}
              {isLeftOut && <> is left out</>}
              {dose && (
                <>
                  : {dose.shorthand} <span className={styles.soft}>(routine: {item.dose.shorthand || 'no dose'})</span>
                </>
              )}
              {note && <span className={styles.soft}> “{note}”</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
