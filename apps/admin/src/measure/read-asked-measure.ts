import { type FragmentType, graphql, readFragment } from '../gql';
import type { AskedMeasure } from './asked-measure';

const measure = graphql(`
  fragment AskedMeasure on MeasureSchedule {
    id
    activities
    startsOn
    endsOn
    isAtStart
    everyWeeks
    weeks
    isAtEnd
    answeredOn
    version {
      id
      definition {
        title(locale: $locale)
        instruction(locale: $locale)
        activitiesMost
        items {
          key
          text(locale: $locale)
          min
          max
          minText(locale: $locale)
          maxText(locale: $locale)
          options {
            value
            text(locale: $locale)
          }
        }
      }
    }
  }
`);

/** A schedule as its questions are asked: each item, or the one item for each activity. */
export function askedMeasure(schedule: FragmentType<typeof measure>): AskedMeasure {
  const { id, activities, startsOn, isAtStart, weeks, isAtEnd, answeredOn, version, ...row } = readFragment(
    measure,
    schedule,
  );
  const { title, instruction, items, activitiesMost } = version.definition;
  const shown = ({ text, min, max, minText, maxText, options }: (typeof items)[number]) => ({
    text,
    min,
    max,
    minText: minText ?? null,
    maxText: maxText ?? null,
    options: options ?? null,
  });
  const [first] = items;
  const questions =
    activitiesMost == null || !first
      ? items.map((item) => ({ item: item.key, activity: null, ...shown(item) }))
      : activities.map((activity, nth) => ({ item: String(nth), activity, ...shown(first) }));
  const times = { startsOn, endsOn: row.endsOn ?? null, isAtStart, everyWeeks: row.everyWeeks ?? null, weeks, isAtEnd };
  return { scheduleId: id, title, instruction: instruction ?? null, questions, times, answeredOn };
}
