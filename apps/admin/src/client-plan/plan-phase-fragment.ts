import { graphql } from '../gql';

/** A phase with all that is done in it; the operation says in which language. */
export const planPhaseShown = graphql(`
  fragment PlanPhaseShown on PlanPhase {
    key
    name
    startsOn
    endsOn
    estimatedSeconds {
      min
      max
    }
    schedule {
      timesPerDay
      daysOfWeek
      everyDays
    }
    routine {
      equipment
      blocks {
        key
        name
        note
        rounds {
          min
          max
        }
        items {
          key
          note
          dose {
            sentence(locale: $locale)
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
  }
`);
