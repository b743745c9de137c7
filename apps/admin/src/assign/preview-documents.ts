import { graphql } from '../gql';

export const planPreviewShown = graphql(`
  fragment PlanPreviewShown on PlanPreview {
    today
    message
    phases {
      key
      name
      schedule {
        sentence
      }
      estimatedSeconds {
        min
        max
      }
      routine {
        blocks {
          key
          name
          items {
            key
            note
            isChanged
            dose {
              sentence(locale: $locale)
            }
            exerciseVersion {
              id
              name
            }
          }
        }
      }
    }
    dueSessions {
      date
      nth
      timesOnDay
      phase {
        key
        name
      }
    }
    changes {
      field
      key
      kind
      text
    }
    cautionMatches {
      itemKey
      exerciseName
      text
      precautions
    }
  }
`);

export const planPreview = graphql(`
  query AssignmentPreview($input: AssignRoutineInput!, $locale: String) {
    preview: planPreview(input: $input) {
      __typename
      ...PlanPreviewShown
      ... on Error {
        refusal: message
      }
    }
  }
`);

export const planChangePreview = graphql(`
  query PlanChangePreview($input: PlanChangePreviewInput!, $locale: String) {
    preview: planChangePreview(input: $input) {
      __typename
      ...PlanPreviewShown
      ... on Error {
        refusal: message
      }
    }
  }
`);
