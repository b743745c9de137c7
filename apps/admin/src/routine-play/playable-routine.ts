import { type FragmentType, graphql, readFragment } from '../gql';
import type { PlayableRoutineFragment } from '../gql/graphql';
import type { Playable, PlayableItem } from '../player/playable';

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
      }
    }
  }
`);

type Item = PlayableRoutineFragment['blocks'][number]['items'][number];

const minutes = (seconds: number) => Math.round(seconds / 60);

/** A routine as the player takes it: the steps in order, and each exercise with what is said and shown of it. */
export function playableRoutine(routine: FragmentType<typeof playable>): Playable {
  const { id, title, version, estimatedSeconds, steps, blocks } = readFragment(playable, routine);
  return {
    key: `${id}.${version}.${steps.length}`,
    title,
    minutes: { least: minutes(estimatedSeconds.min), most: minutes(estimatedSeconds.max) },
    steps,
    items: blocks.flatMap(({ items }) => items.map(playableItem)),
  };
}

function playableItem({ id, note, dose, exerciseVersion }: Item): PlayableItem {
  const { name, steps, pictures } = exerciseVersion;
  return { id, name, dose: dose.sentence, note, instructions: steps, picture: stillOf(pictures) };
}

/** The first picture; of a video, its still. */
function stillOf(pictures: Item['exerciseVersion']['pictures']): PlayableItem['picture'] {
  for (const { kind, url, srcSet, altText, width, height, poster } of pictures) {
    if (kind !== 'VIDEO') return { url, srcSet, altText, width, height };
    if (poster) return { url: poster.url, srcSet: null, altText, width, height };
  }
  return null;
}
