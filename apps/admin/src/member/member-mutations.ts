import { graphql } from '../gql';

export const updateMember = graphql(`
  mutation UpdateMember($input: UpdateMemberInput!) {
    answer: updateMember(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const deactivateMember = graphql(`
  mutation DeactivateMember($input: DeactivateMemberInput!) {
    answer: deactivateMember(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const reactivateMember = graphql(`
  mutation ReactivateMember($input: ReactivateMemberInput!) {
    answer: reactivateMember(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const reinviteMember = graphql(`
  mutation ReinviteMember($input: ReinviteMemberInput!) {
    answer: reinviteMember(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const revokeInvitation = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    answer: revokeInvitation(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);

export const resetSecondFactor = graphql(`
  mutation ResetSecondFactor($input: ResetSecondFactorInput!) {
    answer: resetSecondFactor(input: $input) {
      __typename
      ... on Error {
        message
      }
    }
  }
`);
