import { graphql } from '../gql';

/** What a plan says now, as its handouts print it. */
export const planHandoutsDocument = graphql(`
  query PlanHandouts($id: ID!) {
    viewer {
      clinic {
        id
        name
        country
        logo {
          id
          url(width: 800)
          altText
        }
        bands {
          greenMax
          amberMax
        }
      }
    }
    plan(id: $id) {
      id
      currentVersion {
        id
        bands {
          greenMax
          amberMax
        }
        phases {
          ...PlanHandoutPhase
        }
        flarePhase {
          ...PlanHandoutPhase
        }
      }
    }
  }
`);

export const planHandoutPhase = graphql(`
  fragment PlanHandoutPhase on PlanPhase {
    key
    name
    routineVersion {
      id
      number
      routine {
        id
        slug
      }
    }
    routine {
      equipment
      estimatedSeconds {
        min
        max
      }
      blocks {
        key
        name
        note
        rounds {
          min
          max
        }
        restBetweenItemsSeconds {
          min
          max
        }
        restBetweenRoundsSeconds {
          min
          max
        }
        items {
          key
          note
          dose {
            sentence
            timesPerDay {
              min
              max
            }
            daysPerWeek {
              min
              max
            }
          }
          exerciseVersion {
            id
            name
            cautions
            steps {
              role
              text
            }
            pictures {
              id
              kind
              ...HandoutPicture
              poster {
                id
                ...HandoutPicture
              }
            }
          }
        }
      }
    }
  }
`);
