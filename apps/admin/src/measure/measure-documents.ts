import { graphql } from '../gql';

export const archiveOutcomeMeasure = graphql(`
  mutation ArchiveOutcomeMeasure($input: ArchiveOutcomeMeasureInput!) {
    answer: archiveOutcomeMeasure(input: $input) {
      __typename
      ... on OutcomeMeasure {
        id
        archivedAt
      }
      ... on Error {
        message
      }
    }
  }
`);

export const restoreOutcomeMeasure = graphql(`
  mutation RestoreOutcomeMeasure($input: RestoreOutcomeMeasureInput!) {
    answer: restoreOutcomeMeasure(input: $input) {
      __typename
      ... on OutcomeMeasure {
        id
        archivedAt
      }
      ... on Error {
        message
      }
    }
  }
`);

export const previewMeasure = graphql(`
  query PreviewMeasure($input: HandedMeasureInput!) {
    previewMeasure(input: $input) {
      number
      isSame
      problems {
        path
        message
      }
      definition {
        title
        ...DefinitionFacts
      }
    }
  }
`);

export const importOutcomeMeasure = graphql(`
  mutation ImportOutcomeMeasure($input: HandedMeasureInput!) {
    answer: importOutcomeMeasure(input: $input) {
      __typename
      ... on OutcomeMeasure {
        id
        name
      }
      ... on Error {
        message
      }
    }
  }
`);
