import Link from 'next/link';
import { precautionLabel } from '../exercise/exercise-labels';
import { type FragmentType, graphql, readFragment } from '../gql';
import { ButtonLink } from '../ui/button';
import { HandoutButton } from '../handout/handout-button';
import { capitalised, inOneLine } from '../ui/capitalised';
import { RoutineExport } from '../routine-import/routine-export';
import { Disclosure } from '../ui/disclosure';
import { PageHeader } from '../ui/page-header';
import { aboutMinutes } from './about-minutes';
import styles from './routine-head.module.css';
import { roundsText } from './rounds-text';
import { RoutineLinks } from './routine-links';

const routineHead = graphql(`
  fragment RoutineHead on Routine {
    ...RoutineLinks
    slug
    title
    summary
    uses
    equipment
    conditions
    statedMinutes
    estimatedSeconds {
      min
      max
    }
    assumed
    origin {
      id
      slug
      title
    }
    blocks {
      id
      rounds {
        min
        max
      }
      items {
        id
      }
    }
  }
`);

/** The top of a routine: what it is, how long it takes, and what is needed. */
export function RoutineHead(props: { routine: FragmentType<typeof routineHead> }) {
  const routine = readFragment(routineHead, props.routine);
  const count = routine.blocks.reduce((sum, block) => sum + block.items.length, 0);
  const rounds = routine.blocks.map((block) => roundsText(block.rounds)).find((text) => text !== null);
  return (
    <div>
      <PageHeader
        title={routine.title}
        parent={{ href: '/routines', label: 'Routines' }}
        lead={routine.summary}
        actions={
          <>
            <RoutineLinks routine={routine} />
            {count > 0 && (
              <>
                <RoutineExport slug={routine.slug} />
                <HandoutButton slug={routine.slug} />
                <ButtonLink href={`/routines/${routine.slug}/report`} prefetch={false}>
                  Report
                </ButtonLink>
                <ButtonLink look="filled" href={`/routines/${routine.slug}/play`} prefetch={false}>
                  Play
                </ButtonLink>
              </>
            )}
          </>
        }
      />
      <dl className={styles.facts}>
        <div>
          <dt>Time</dt>
          <dd className={styles.loud}>{capitalised(aboutMinutes(routine.estimatedSeconds))}</dd>
          {routine.statedMinutes !== null && <dd className={styles.soft}>{routine.statedMinutes} min by its source</dd>}
        </div>
        <div>
          <dt>Exercises</dt>
          <dd className={styles.loud}>{count}</dd>
          {rounds && <dd className={styles.soft}>{rounds}</dd>}
        </div>
        <div>
          <dt>Equipment</dt>
          <dd className={styles.loud}>
            {routine.equipment.length > 0 ? capitalised(routine.equipment.join(', ')) : 'Nothing'}
          </dd>
        </div>
        <div>
          <dt>Use</dt>
          <dd className={styles.loud}>{capitalised(routine.uses.join(', ')) || 'Not stated'}</dd>
        </div>
        {routine.conditions.length > 0 && (
          <div>
            <dt>Meant for</dt>
            <dd className={styles.loud}>
              {inOneLine(routine.conditions.map((condition) => precautionLabel[condition]))}
            </dd>
          </div>
        )}
      </dl>
      {routine.origin && (
        <p className={styles.soft}>
          Adapted from <Link href={`/routines/${routine.origin.slug}`}>{routine.origin.title}</Link>
        </p>
      )}
      {routine.assumed.length > 0 && (
        <Disclosure summary="How the time was estimated">
          <p>From the lower to the upper end of every range. Where the doses are silent, this was assumed:</p>
          <ul className={styles.assumed}>
            {routine.assumed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
