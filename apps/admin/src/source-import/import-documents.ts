import { graphql } from '../gql';

export const sourceMatch = graphql(`
  fragment ImportMatch on SourceMatch {
    by
    sourceId
    record
    title
    year
    library
    differences {
      field
      current
      imported
      fills
    }
  }
`);

export const importRecord = graphql(`
  fragment ImportRecord on SourceImportRecord {
    index
    line
    label
    outcome
    reason
    notices
    draft {
      authors
      year
      containerTitle
      publisher
    }
    match {
      ...ImportMatch
    }
    possibleDuplicates {
      ...ImportMatch
    }
  }
`);

export const previewImport = graphql(`
  mutation PreviewImport($input: PreviewSourceImportInput!) {
    previewSourceImport(input: $input) {
      __typename
      ... on SourceImportPreview {
        format
        fingerprint
        total
        records(limit: 10000) {
          ...ImportRecord
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const runImport = graphql(`
  mutation RunImport($input: ImportSourcesInput!) {
    importSources(input: $input) {
      __typename
      ... on ImportSourcesSuccess {
        new
        merged
        unchanged
        skipped
        refused {
          line
          record
          reason
        }
        sources {
          id
          title
          year
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const importProgress = graphql(`
  query ImportProgress($key: String!) {
    sourceImportProgress(key: $key) {
      stage
      done
      total
    }
  }
`);
