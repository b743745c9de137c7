import { graphql } from '../gql';

export const exerciseMatch = graphql(`
  fragment ExerciseMatchFields on ExerciseMatch {
    by
    record
    name
    library
    mayMerge
    exercise {
      id
      slug
    }
    brings {
      field
      values
    }
  }
`);

export const exerciseImportRecord = graphql(`
  fragment ExerciseImportRecordFields on ExerciseImportRecord {
    index
    line
    label
    outcome
    reason
    notices
    draft {
      category
      primaryMuscles
      equipment
      tags
      steps {
        text
      }
      attribution {
        source
        licence
      }
    }
    match {
      ...ExerciseMatchFields
    }
    possibleDuplicates {
      ...ExerciseMatchFields
    }
  }
`);

export const previewExerciseImport = graphql(`
  mutation PreviewExerciseImport($input: PreviewExerciseImportInput!, $offset: Int!) {
    previewExerciseImport(input: $input) {
      __typename
      ... on ExerciseImportPreview {
        format
        fingerprint
        isNameless
        total
        columns {
          name
          sample
          field
        }
        translations {
          from
          value
          to
          words
          isKnown
          count
        }
        records(offset: $offset, limit: 1000) {
          ...ExerciseImportRecordFields
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const importExercises = graphql(`
  mutation ImportExercises($input: ImportExercisesInput!) {
    importExercises(input: $input) {
      __typename
      ... on ImportExercisesSuccess {
        ends {
          new
          merged
          unchanged
          skipped
          refused {
            line
            record
            reason
          }
        }
        exercises {
          id
          slug
          name
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const exerciseImportProgress = graphql(`
  query ExerciseImportProgress($key: String!) {
    exerciseImportProgress(key: $key) {
      stage
      done
      total
    }
  }
`);
