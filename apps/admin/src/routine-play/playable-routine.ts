import { type FragmentType, graphql, readFragment } from '../gql';
import type { PlayableExerciseFragment, PlayableRoutineFragment } from '../gql/graphql';
import type { Playable, PlayableItem, PlayableLength } from '../player/playable';

export const playableStep = graphql(`
  fragment PlayableStep on RoutineStep {
    kind
    seconds
    estimatedSeconds
    itemId
    round
    roundCount
    set
    setCount
    reps
    rep
    repCount
    breaths
    side
  }
`);

export const playableExercise = graphql(`
  fragment PlayableExercise on ExerciseVersion {
    id
    name
    steps {
      key
      role
      text
    }
    pictures {
      id
      kind
      url(width: 800)
      srcSet
      altText
      width
      height
      poster {
        id
        url(width: 800)
      }
    }
  }
`);

const playable = graphql(`
  fragment PlayableRoutine on Routine {
    id
    title
    version
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
      id
      items {
        id
        note
        dose {
          sentence
        }
        exerciseVersion {
          id
          ...PlayableExercise
        }
      }
    }
  }
`);

type Item = PlayableRoutineFragment['blocks'][number]['items'][number];

/** A routine as the player takes it: its steps at both ends, and each exercise with what is said and shown of it. */
export function playableRoutine(routine: FragmentType<typeof playable>): Playable {
  const { id, title, version, estimatedSeconds, steps, longest, blocks } = readFragment(playable, routine);
  const shorter = lengthOf('SHORTER', readFragment(playableStep, steps), estimatedSeconds.min);
  const longer = lengthOf('LONGER', readFragment(playableStep, longest), estimatedSeconds.max);
  return {
    key: `${id}.${version}.${longer.steps.length}`,
    title,
    lengths: estimatedSeconds.min === estimatedSeconds.max ? [shorter] : [shorter, longer],
    items: blocks.flatMap(({ items }) => items.map(playableItem)),
  };
}

/** One way through it, from its steps and how long they are likely to take. */
export function lengthOf(
  name: PlayableLength['name'],
  steps: PlayableLength['steps'],
  seconds: number,
): PlayableLength {
  return { name, steps, minutes: Math.round(seconds / 60) };
}

function playableItem({ id, note, dose, exerciseVersion }: Item): PlayableItem {
  return { id, dose: dose.sentence, note, ...shownExercise(readFragment(playableExercise, exerciseVersion)) };
}

/** What is said and shown of an exercise. */
export function shownExercise({ name, steps, pictures }: PlayableExerciseFragment) {
  return { name, instructions: steps, picture: stillOf(pictures) };
}

/** The first picture; of a video, its still. */
function stillOf(pictures: PlayableExerciseFragment['pictures']): PlayableItem['picture'] {
  for (const { kind, url, srcSet, altText, width, height, poster } of pictures) {
    if (kind !== 'VIDEO') return { url, srcSet, altText, width, height };
    if (poster) return { url: poster.url, srcSet: null, altText, width, height };
  }
  return null;
}
