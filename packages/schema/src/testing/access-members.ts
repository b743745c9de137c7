import { type Door, everybody, refusedBut } from './access-who.ts';
import type { Who } from './viewers.ts';

const owners: Who[] = ['owner', 'otherOwner'];
const members: Who[] = ['owner', 'clinician', 'otherClinic', 'otherOwner'];

/** What an owner does with a member of their own clinic, and nobody else. */
const ofOwners = (mutation: string, answer: string, rest = ''): Door => ({
  operation: `mutation ($id: ID!) { answer: ${mutation}(input: { id: $id${rest} }) { __typename } }`,
  takes: { id: 'ownMember' },
  answers: { [answer]: ['owner'], NotFoundError: ['otherOwner'], ...refusedBut(owners) },
});

/** The lists of what members do and leave undone. */
export const memberQueries: Record<string, Door> = {
  auditEvents: {
    operation: '{ answer: auditEvents { __typename } }',
    answers: { AuditEventConnection: owners, ...refusedBut(owners) },
  },
  clinicView: {
    operation: '{ answer: clinicView(weeks: 4) { __typename } }',
    answers: { ClinicView: owners, ...refusedBut(owners) },
  },
  unledClients: {
    operation: '{ answer: unledClients { __typename } }',
    answers: { UnledClientConnection: owners, ...refusedBut(owners) },
  },
};

/** The doors that change members. */
export const memberMutations: Record<string, Door> = {
  inviteMember: {
    operation: `mutation {
      answer: inviteMember(input: { email: "owner@demo.test", name: "Ines", role: CLINICIAN }) { __typename }
    }`,
    // somebody of one clinic may be invited to another
    answers: { MemberExistsError: ['owner'], Mail: ['otherOwner'], ...refusedBut(owners) },
  },
  // nobody who has come in has an invitation
  reinviteMember: {
    ...ofOwners('reinviteMember', 'Mail'),
    answers: { NotFoundError: owners, ...refusedBut(owners) },
  },
  revokeInvitation: ofOwners('revokeInvitation', 'Member'),
  updateMember: ofOwners('updateMember', 'Member', ', role: CLINICIAN'),
  deactivateMember: ofOwners('deactivateMember', 'Member'),
  // after the one that it undoes
  reactivateMember: ofOwners('reactivateMember', 'Member'),
  startSecondFactor: {
    operation: 'mutation { answer: startSecondFactor { __typename } }',
    answers: { SecondFactorSetup: members, ...refusedBut(members) },
  },
  confirmSecondFactor: {
    operation: 'mutation { answer: confirmSecondFactor(input: { code: "x" }) { __typename } }',
    answers: { WrongCodeError: members, ...refusedBut(members) },
  },
  endSecondFactor: {
    operation: 'mutation { answer: endSecondFactor(input: { password: "x", code: "x" }) { __typename } }',
    answers: { WrongCredentialsError: members, ...refusedBut(members) },
  },
  renewRecoveryCodes: {
    operation: 'mutation { answer: renewRecoveryCodes(input: { password: "x", code: "x" }) { __typename } }',
    answers: { WrongCredentialsError: members, ...refusedBut(members) },
  },
  resetSecondFactor: ofOwners('resetSecondFactor', 'Member'),
  setAlertDigest: {
    operation: 'mutation { answer: setAlertDigest(input: { hour: 7 }) { __typename } }',
    answers: { Member: members, ...refusedBut(members) },
  },
  signInWithProvider: {
    operation: 'mutation { answer: signInWithProvider(input: { assertion: "x" }) { __typename } }',
    answers: { ProviderRefusedError: everybody },
  },
  handOverClients: {
    operation: `mutation ($id: ID!, $to: ID!) {
      answer: handOverClients(input: { from: $id, to: $to }) { __typename }
    }`,
    takes: { id: 'ownMember', to: 'ownMember' },
    answers: { NotFoundError: ['otherOwner'], HandOverSuccess: ['owner'], ...refusedBut(owners) },
  },
};
