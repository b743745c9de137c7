import { graphql } from '../gql';

export const createRoutine = graphql(`
  mutation CreateRoutine($input: CreateRoutineInput!) {
    saved: createRoutine(input: $input) {
      __typename
      ... on Routine {
        ...RoutineState
      }
      ... on Error {
        message
      }
    }
  }
`);

export const updateRoutine = graphql(`
  mutation UpdateRoutine($input: UpdateRoutineInput!) {
    saved: updateRoutine(input: $input) {
      __typename
      ... on Routine {
        ...RoutineState
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
