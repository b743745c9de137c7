import { graphql } from '../gql';

/** All that a handout says, as the viewer may see it. */
export const handoutDocument = graphql(`
  query Handout($slug: String!) {
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
    routine(slug: $slug) {
      id
      slug
      title
      summary
      version
      equipment
      estimatedSeconds {
        min
        max
      }
      citations {
        id
        source {
          id
          reference(style: VANCOUVER)
        }
      }
      blocks {
        id
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
          id
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
          citations {
            id
            source {
              id
              reference(style: VANCOUVER)
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
