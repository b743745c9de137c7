import { graphql } from '../gql';

export const clientInForm = graphql(`
  fragment ClientInForm on Client {
    id
    revision
    name
    contactEmail
    phone
    locale
    timeZone
    lead {
      id
    }
    condition
    precautions
    note
    privateNote
    reviewOn
  }
`);

/** Who may lead the care of a client, and what a new one starts from. */
export const clientFormChoices = graphql(`
  fragment ClientFormChoices on Query {
    viewer {
      member {
        id
      }
      clinic {
        id
        locale
        timeZone
      }
    }
    members(first: 100) {
      edges {
        node {
          id
          name
          deactivatedAt
        }
      }
    }
  }
`);

export const createClient = graphql(`
  mutation CreateClient($input: CreateClientInput!) {
    createClient(input: $input) {
      __typename
      ... on Client {
        id
      }
      ... on Error {
        message
      }
    }
  }
`);

export const updateClient = graphql(`
  mutation UpdateClient($input: UpdateClientInput!) {
    updateClient(input: $input) {
      __typename
      ... on Client {
        id
      }
      ... on Error {
        message
      }
      ... on ConflictError {
        current {
          __typename
          id
          ...ClientInForm
        }
      }
    }
  }
`);
