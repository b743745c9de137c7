import { graphql } from '../gql';

export const previewRoutineImport = graphql(`
  mutation PreviewRoutineImport($input: PreviewRoutineImportInput!) {
    previewRoutineImport(input: $input) {
      __typename
      ... on RoutineImportPreview {
        format
        fingerprint
        title
        summary
        blockCount
        itemCount
        parts {
          path
          kind
          label
          outcome
          library
          notices
        }
        notices {
          path
          message
        }
      }
      ... on RoutineFileRefusedError {
        problems {
          path
          message
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const importRoutine = graphql(`
  mutation ImportRoutine($input: ImportRoutineInput!) {
    importRoutine(input: $input) {
      __typename
      ... on ImportRoutineSuccess {
        routine {
          id
          slug
          title
        }
        ends {
          new
          merged
          unchanged
        }
      }
      ... on RoutineFileRefusedError {
        problems {
          path
          message
        }
      }
      ... on Error {
        message
      }
    }
  }
`);
