import { graphql } from '../gql';

export const changePlanPage = graphql(`
  query ChangePlanPage($id: ID!) {
    client(id: $id) {
      id
      name
      locale
      timeZone
      activePlan {
        id
        ...PlanInForm
      }
    }
  }
`);

export const changePlan = graphql(`
  mutation ChangePlan($input: ChangePlanInput!) {
    answer: changePlan(input: $input) {
      __typename
      ... on Plan {
        id
        version
      }
      ... on Error {
        message
      }
      ... on ConflictError {
        current {
          __typename
          id
          ... on Plan {
            ...PlanInForm
            currentVersion {
              id
              reason
              author {
                id
                name
              }
            }
          }
        }
      }
    }
  }
`);
