import { graphql } from '../gql';

/** The one operation of the screen where measures are scheduled and answered together. */
export const clientMeasures = graphql(`
  query ClientMeasures($id: ID!, $locale: String!) {
    outcomeMeasures(isArchived: false) {
      id
      name
      library
      current {
        id
        number
        definition {
          shortTitle
          activitiesMost
          direction
          scoreMin
          scoreMax
          isChange
        }
      }
    }
    client(id: $id) {
      id
      name
      status
      timeZone
      activePlan {
        id
      }
      measureSchedules(first: 50) {
        edges {
          node {
            id
            ...AskedMeasure
            ...ScheduleShown
            endedAt
          }
        }
      }
    }
  }
`);

export const scheduleMeasure = graphql(`
  mutation ScheduleMeasure($input: ScheduleMeasureInput!) {
    answer: scheduleMeasure(input: $input) {
      __typename
      ... on MeasureSchedule {
        id
      }
      ... on Error {
        message
      }
    }
  }
`);

export const endMeasureSchedule = graphql(`
  mutation EndMeasureSchedule($input: EndMeasureScheduleInput!) {
    answer: endMeasureSchedule(input: $input) {
      __typename
      ... on MeasureSchedule {
        id
        endedAt
      }
      ... on Error {
        message
      }
    }
  }
`);

export const recordMeasureWithClient = graphql(`
  mutation RecordMeasureWithClient($input: RecordMeasureWithClientInput!) {
    answer: recordMeasureWithClient(input: $input) {
      __typename
      ... on MeasureResponse {
        id
        score
      }
      ... on Error {
        message
      }
    }
  }
`);
