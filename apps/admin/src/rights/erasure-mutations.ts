import { graphql } from '../gql';

export const requestErasure = graphql(`
  mutation RequestErasure($input: RequestErasureInput!) {
    answer: requestErasure(input: $input) {
      __typename
      ... on ErasureRequest {
        id
      }
      ... on Error {
        message
      }
    }
  }
`);

export const withdrawErasure = graphql(`
  mutation WithdrawErasure($input: WithdrawErasureInput!) {
    answer: withdrawErasure(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const eraseClient = graphql(`
  mutation EraseClient($input: EraseClientInput!) {
    answer: eraseClient(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);
