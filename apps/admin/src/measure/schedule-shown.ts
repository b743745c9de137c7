import { graphql } from '../gql';

/** What the list of a client's schedules shows of each. */
export const scheduleShown = graphql(`
  fragment ScheduleShown on MeasureSchedule {
    id
    activities
    startsOn
    endsOn
    endsWithPlan
    isAtStart
    everyWeeks
    weeks
    isAtEnd
    dueOn
    nextDueOn
    createdAt
    endedAt
    endReason
    author {
      id
      name
    }
    endedBy {
      id
      name
    }
    responses(first: 1) {
      totalCount
    }
    version {
      id
      number
      measure {
        id
        current {
          id
          number
        }
      }
      definition {
        title(locale: $locale)
        shortTitle
        direction
        scoreMin
        scoreMax
        isChange
      }
    }
  }
`);
