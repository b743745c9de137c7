import { graphql } from '../gql';

/** A source as its form edits it. */
export const editedSource = graphql(`
  fragment EditedSource on Source {
    id
    revision
    mayEdit
    type
    title
    year
    containerTitle
    publisher
    publisherPlace
    volume
    issue
    pages
    edition
    doi
    pmid
    pmcid
    isbn
    issn
    url
    accessed
    language
    abstract
    note
    status
    reviewBy
    authorNames {
      ...NameParts
    }
    editors {
      ...NameParts
    }
    supersededBy {
      id
      title
      year
    }
    appraisal {
      design
      ocebmLevel
      ocebmYear
      grade
      pedroScore
      pedroItems
      summary
      appraisedAt
      appraisedBy
    }
  }
`);

export const nameParts = graphql(`
  fragment NameParts on SourceName {
    family
    given
    literal
    suffix
    droppingParticle
    nonDroppingParticle
  }
`);

export const createSource = graphql(`
  mutation CreateSource($input: CreateSourceInput!) {
    createSource(input: $input) {
      __typename
      ... on Source {
        id
      }
      ... on DuplicateSourceError {
        source {
          id
          title
          mayEdit
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const updateSource = graphql(`
  mutation UpdateSource($input: UpdateSourceInput!) {
    updateSource(input: $input) {
      __typename
      ... on Source {
        id
        revision
      }
      ... on ConflictError {
        current {
          __typename
          ... on Source {
            ...EditedSource
          }
        }
      }
      ... on DuplicateSourceError {
        source {
          id
          title
          mayEdit
        }
      }
      ... on Error {
        message
      }
    }
  }
`);

export const lookUpSource = graphql(`
  mutation LookUpSource($input: LookUpSourceInput!) {
    lookUpSource(input: $input) {
      __typename
      ... on SourceDraft {
        type
        title
        year
        containerTitle
        publisher
        publisherPlace
        volume
        issue
        pages
        edition
        doi
        pmid
        pmcid
        isbn
        issn
        url
        accessed
        language
        abstract
        note
        authorNames {
          ...NameParts
        }
        editors {
          ...NameParts
        }
      }
      ... on DuplicateSourceError {
        message
        source {
          id
          title
          mayEdit
        }
      }
      ... on LookUpUnavailableError {
        message
        reason
        doi
        pmid
        pmcid
        url
      }
    }
  }
`);
