import { graphql } from '../gql';

export const pausePlan = graphql(`
  mutation PausePlan($input: PausePlanInput!) {
    answer: pausePlan(input: $input) {
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

export const resumePlan = graphql(`
  mutation ResumePlan($input: ResumePlanInput!) {
    answer: resumePlan(input: $input) {
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

export const endPlan = graphql(`
  mutation EndPlan($input: EndPlanInput!) {
    answer: endPlan(input: $input) {
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

export const takeNewerRoutine = graphql(`
  mutation TakeNewerRoutine($input: TakeNewerRoutineInput!) {
    answer: takeNewerRoutine(input: $input) {
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
