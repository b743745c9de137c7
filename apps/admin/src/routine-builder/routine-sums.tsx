'use client';

import { type ComposedRoutine, itemsOf, runOf } from '@reprise/schema/routine/composed';
import { routineLoad } from '@reprise/schema/routine/load';
import { routineSeconds } from '@reprise/schema/routine/time';
import { routineWarnings } from '@reprise/schema/routine/warnings';
import { useDeferredValue, useMemo } from 'react';
import { categoryLabel, regionLabel } from '../exercise/exercise-labels';
import { graphql } from '../gql';
import type { ExerciseFacts } from './exercise-facts';
import { aboutMinutes } from '../routine/about-minutes';
import { capitalised } from '../ui/capitalised';
import { Disclosure } from '../ui/disclosure';
import { knownRoutine } from './known-routine';
import { LoadChart } from './load-chart';
import styles from './routine-sums.module.css';
import { useAnswer } from './use-answer';
import { useSession } from './use-builder';
import { WarningList } from './warning-list';

const agedEvidence = graphql(`
  query AgedEvidence($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Exercise {
        id
        evidenceWarnings {
          text
        }
      }
    }
  }
`);

const none: ReadonlyMap<string, readonly string[]> = new Map();
const mostAtOnce = 100;

/** In sentences, what is the matter with the sources behind each exercise, by its id. */
function useAgedEvidence(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const asked = [...new Set(ids)].toSorted().slice(0, mostAtOnce);
  const { data } = useAnswer(agedEvidence, asked.length > 0 ? { ids: asked } : null);
  return useMemo(
    () =>
      data
        ? new Map(
            data.nodes.flatMap((node) =>
              node?.__typename === 'Exercise'
                ? [[node.id, node.evidenceWarnings.map(({ text }) => text)] as const]
                : [],
            ),
          )
        : none,
    [data],
  );
}

/** How long the routine takes, where its time goes, and what to look at again; kept up as one types. */
export function RoutineSums() {
  const routine = useSession(({ history }) => history.present);
  const facts = useSession((session) => session.facts);
  const ids = useMemo(() => itemsOf(routine).map(({ exercise }) => exercise.id), [routine]);
  const aged = useAgedEvidence(ids);
  if (ids.length === 0) {
    return <p className={styles.empty}>Time, load and warnings stand here as soon as there is an exercise.</p>;
  }
  return <Sums routine={routine} facts={facts} aged={aged} />;
}

/** Counted when there is time for it: typing goes first. */
function Sums(props: {
  routine: ComposedRoutine;
  facts: ReadonlyMap<string, ExerciseFacts>;
  aged: ReadonlyMap<string, readonly string[]>;
}) {
  const routine = useDeferredValue(props.routine);
  const { facts, aged } = props;
  const known = useMemo(() => knownRoutine(routine, facts, aged), [routine, facts, aged]);
  const time = useMemo(() => routineSeconds(runOf(routine)), [routine]);
  const load = useMemo(() => routineLoad(known), [known]);
  const warnings = useMemo(() => routineWarnings(known), [known]);

  return (
    <div className={styles.sums}>
      <div>
        <p className={styles.time}>{capitalised(aboutMinutes(time))}</p>
        {time.assumed.length > 0 && (
          <Disclosure summary="What this assumes">
            <ul className={styles.assumed}>
              {time.assumed.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
      <WarningList warnings={warnings} />
      <LoadChart
        title="Time by region"
        shares={load.regions.map(({ of, seconds }) => ({ label: regionLabel[of], seconds }))}
      />
      <LoadChart
        title="Time by kind"
        shares={load.categories.map(({ of, seconds }) => ({ label: categoryLabel[of], seconds }))}
      />
    </div>
  );
}
