import { graphql } from '../gql';

export const assignPage = graphql(`
  query AssignPage($id: ID!, $slug: String, $hasSlug: Boolean!) {
    client(id: $id) {
      id
      name
      status
      locale
      timeZone
      precautions
      activePlan {
        id
        endsOn
        currentVersion {
          id
          phases {
            key
            name
          }
        }
      }
    }
    viewer {
      clinic {
        id
        stopRule
        bands {
          greenMax
          amberMax
        }
      }
    }
    routine(slug: $slug) @include(if: $hasSlug) {
      id
      status
      currentVersion {
        id
        ...RoutineInPlan
      }
    }
  }
`);

export const assignRoutine = graphql(`
  mutation AssignRoutine($input: AssignRoutineInput!) {
    answer: assignRoutine(input: $input) {
      __typename
      ... on Plan {
        id
      }
      ... on Error {
        message
      }
    }
  }
`);
