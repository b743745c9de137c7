import { graphql } from '../gql';

export const editedCitation = graphql(`
  fragment EditedCitation on Citation {
    id
    kind
    claim
    claimKey
    locator
    locatorLabel
    locatorValue
    stance
    dose {
      shorthand
      sentence
      sets {
        min
        max
      }
      reps {
        min
        max
      }
      holdSeconds {
        min
        max
      }
      breaths {
        min
        max
      }
      restSeconds {
        min
        max
      }
      timesPerDay {
        min
        max
      }
      daysPerWeek {
        min
        max
      }
    }
    source {
      ...PickedSource
    }
  }
`);

export const pickedSource = graphql(`
  fragment PickedSource on Source {
    id
    type
    title
    authors
    year
    containerTitle
    status
    isPastReview
    appraisal {
      strength
      design
    }
  }
`);
