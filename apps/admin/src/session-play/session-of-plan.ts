import { graphql, readFragment } from '../gql';
import type { SessionPhaseQuery } from '../gql/graphql';
import type { PlayableItem } from '../player/playable';
import { lengthOf, playableExercise, playableStep, shownExercise } from '../routine-play/playable-routine';
import type { PlayableSession, Swap } from './playable-session';

/** Which version of the plan asks for a phase: on a day of the next two weeks, or the latest. */
export const sessionPlan = graphql(`
  query SessionPlan($from: Date!, $to: Date!) {
    viewer {
      clinic {
        id
        name
        country
      }
      client {
        id
        isScreened
        activePlan {
          id
          currentVersion {
            id
          }
          dueSessions(from: $from, to: $to) {
            key
            phase {
              key
            }
            version {
              id
            }
          }
        }
      }
    }
  }
`);

export const sessionPhase = graphql(`
  query SessionPhase($version: ID!, $phase: String!, $locale: String!) {
    node(id: $version) {
      id
      ... on PlanVersion {
        stopRule
        bands {
          greenMax
          amberMax
        }
        phase(key: $phase) {
          key
          name
          routine {
            estimatedSeconds {
              min
              max
            }
            steps {
              ...PlayableStep
            }
            longest: steps(choose: MAX) {
              ...PlayableStep
            }
            blocks {
              key
              items {
                key
                note
                item {
                  id
                }
                dose {
                  sentence(locale: $locale)
                }
                exerciseVersion {
                  id
                  ...PlayableExercise
                }
                easier: swaps(kind: EASIER) {
                  id
                  ...PlayableExercise
                }
                harder: swaps(kind: HARDER) {
                  id
                  ...PlayableExercise
                }
              }
            }
          }
        }
      }
    }
  }
`);

type Version = Extract<NonNullable<SessionPhaseQuery['node']>, { readonly bands: unknown }>;
type Phase = NonNullable<Version['phase']>;
type Item = Phase['routine']['blocks'][number]['items'][number];

/** A phase as the player takes it: its steps at both ends, its exercises, and what may be done in their place. */
export function playableSession(
  who: Pick<PlayableSession, 'clientId' | 'clinic'>,
  { id, bands, stopRule }: Version,
  { key, name, routine }: Phase,
): PlayableSession {
  const { estimatedSeconds, steps, longest } = routine;
  const shorter = lengthOf('SHORTER', readFragment(playableStep, steps), estimatedSeconds.min);
  const longer = lengthOf('LONGER', readFragment(playableStep, longest), estimatedSeconds.max);
  const items = routine.blocks.flatMap((block) => block.items);
  return {
    ...who,
    planVersionId: id,
    phaseKey: key,
    bands,
    stopRule,
    playable: {
      key: `${id}.${key}`,
      title: name,
      lengths: estimatedSeconds.min === estimatedSeconds.max ? [shorter] : [shorter, longer],
      items: items.map((item) => playableItem(item, item.exerciseVersion)),
    },
    swaps: Object.fromEntries(items.map((item) => [item.item.id, swapsOf(item)])),
  };
}

function playableItem({ item, note, dose }: Item, exercise: Item['exerciseVersion']): PlayableItem {
  return { id: item.id, dose: dose.sentence, note, ...shownExercise(readFragment(playableExercise, exercise)) };
}

function swapsOf(item: Item): Swap[] {
  const swap = (kind: Swap['kind'], exercises: Item['easier']) =>
    exercises.map((one) => ({ exerciseVersionId: one.id, kind, item: playableItem(item, one) }));
  return [...swap('EASIER', item.easier), ...swap('HARDER', item.harder)];
}
