import { graphql } from '../gql';

export const createAccessCode = graphql(`
  mutation CreateAccessCode($input: CreateAccessCodeInput!) {
    createAccessCode(input: $input) {
      __typename
      ... on AccessGrant {
        id
        code
        address
        expiresAt
      }
      ... on Error {
        message
      }
    }
  }
`);

export const inviteClient = graphql(`
  mutation InviteClient($input: InviteClientInput!) {
    inviteClient(input: $input) {
      __typename
      ... on Mail {
        id
        to
        sentAt
        failure
      }
      ... on Error {
        message
      }
    }
  }
`);

export const revokeAccess = graphql(`
  mutation RevokeAccess($input: RevokeAccessInput!) {
    revokeAccess(input: $input) {
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

export const signOutDevice = graphql(`
  mutation SignOutDevice($input: SignOutDeviceInput!) {
    signOutDevice(input: $input) {
      __typename
      ... on SignOutSuccess {
        ended
      }
      ... on Error {
        message
      }
    }
  }
`);
