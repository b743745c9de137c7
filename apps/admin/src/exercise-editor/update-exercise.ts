import { graphql } from '../gql';

export const updateExercise = graphql(`
  mutation UpdateExercise($input: UpdateExerciseInput!) {
    updateExercise(input: $input) {
      __typename
      ... on Exercise {
        ...DraftState
      }
      ... on ConflictError {
        revision
      }
      ... on Error {
        message
      }
    }
  }
`);
