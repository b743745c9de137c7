'use client';

import { itemsOf } from '@reprise/schema/routine/composed';
import { graphql, readFragment } from '../gql';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { composedExercise, factsOf } from './exercise-facts';
import styles from './routine-sums.module.css';
import { useAnswer } from './use-answer';
import { useBuilder, useSession } from './use-builder';

const newerVersions = graphql(`
  query NewerVersions($id: ID!) {
    routine(id: $id) {
      id
      draft {
        id
        ...NewerOfVersion
      }
      currentVersion {
        id
        ...NewerOfVersion
      }
    }
  }
`);

const newerOfVersion = graphql(`
  fragment NewerOfVersion on RoutineVersion {
    newerExerciseVersions {
      itemKey
      pinnedNumber
      newestNumber
      newest {
        id
        ...ExerciseFacts
      }
      changes {
        field
        key
        kind
        text
      }
    }
  }
`);

/** Exercises of which something newer is published than the routine has: what would change, and the way to take it. */
export function NewerVersions({ routineId }: { routineId: string }) {
  const builder = useBuilder();
  const routine = useSession(({ history }) => history.present);
  const { data } = useAnswer(newerVersions, { id: routineId });
  const version = data?.routine && (data.routine.draft ?? data.routine.currentVersion);
  const newer = version ? readFragment(newerOfVersion, version).newerExerciseVersions : [];
  const open = newer.flatMap((one) => {
    const facts = factsOf(one.newest);
    const item = itemsOf(routine).find(({ key }) => key === one.itemKey);
    return item && item.exercise.id === facts.id && item.exercise.versionId !== facts.versionId ? [{ one, facts }] : [];
  });
  if (open.length === 0) return null;

  function take(taken: typeof open) {
    builder.learn(taken.map(({ facts }) => facts));
    builder.run({
      type: 'TAKE_VERSIONS',
      exercises: Object.fromEntries(taken.map(({ one, facts }) => [one.itemKey, composedExercise(facts)])),
    });
    builder.say(taken.length === 1 ? 'Took the newer version.' : `Took ${taken.length} newer versions.`);
  }

  return (
    <Notice tone="info">
      <ul className={styles.newer}>
        {open.map(({ one, facts }) => (
          <li key={one.itemKey}>
            <p>
              <strong>{facts.name}</strong> has version {one.newestNumber}; the routine has version {one.pinnedNumber}.
            </p>
            <details>
              <summary>What would change</summary>
              <ul>
                {one.changes.map(({ field, key, kind, text }) => (
                  <li key={`${field}-${key}-${kind}-${text}`}>{text}</li>
                ))}
              </ul>
            </details>
            <Button onClick={() => take([{ one, facts }])}>Take version {one.newestNumber}</Button>
          </li>
        ))}
      </ul>
      {open.length > 1 && <Button onClick={() => take(open)}>Take all {open.length}</Button>}
    </Notice>
  );
}
