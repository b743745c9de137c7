import { type Door, clientReaders, clientWriters, everybody, others, refusedBut } from './access-who.ts';
import type { Who } from './viewers.ts';

const all = [...clientWriters, ...others];
const onMargaret = (mutation: string, rest = '') =>
  `mutation ($id: ID!) { answer: ${mutation}(input: { id: $id${rest} }) { __typename } }`;

const members: Who[] = ['owner', 'clinician'];
/** What a member of a clinic does for a client, and no program. */
const ofMembers = (mutation: string, answer: string): Door => ({
  operation: `mutation ($id: ID!) { answer: ${mutation}(input: { clientId: $id }) { __typename } }`,
  takes: { id: 'joseph' },
  answers: { [answer]: members, NotFoundError: others, ...refusedBut(members, others) },
});

/** Who sees which versions of clients. */
export const clientVersionsSeen = { ownClientVersion: members, otherClientVersion: others } as const;

/** The lists that clients and their ways in are part of. */
export const clientQueries: Record<string, Door> = {
  alerts: {
    operation: '{ answer: alerts { __typename } }',
    answers: { AlertConnection: [...clientReaders, ...others], ...refusedBut(clientReaders, others) },
  },
  diffClientVersions: {
    operation: 'query ($id: ID!) { answer: diffClientVersions(from: $id, to: $id) { __typename } }',
    takes: { id: 'ownClientVersion' },
    answers: { list: members, nothing: others, ...refusedBut(members, others) },
  },
  members: {
    operation: '{ answer: members { __typename } }',
    answers: { MemberConnection: [...clientReaders, ...others], ...refusedBut(clientReaders, others) },
  },
  mails: {
    operation: '{ answer: mails { __typename } }',
    answers: { MailConnection: [...members, ...others], ...refusedBut(members, others) },
  },
};

/** The doors that change clients. */
export const clientMutations: Record<string, Door> = {
  acknowledgeAlert: {
    operation: onMargaret('acknowledgeAlert', ', note: "Rang her"'),
    takes: { id: 'ownAlert' },
    answers: { Alert: members, NotFoundError: others, ...refusedBut(members, others) },
  },
  archiveClient: {
    operation: onMargaret('archiveClient'),
    takes: { id: 'walter' },
    answers: { Client: clientWriters, NotFoundError: others, ...refusedBut(all) },
  },
  createAccessCode: ofMembers('createAccessCode', 'AccessGrant'),
  createAccessLink: ofMembers('createAccessLink', 'AccessGrant'),
  createClient: {
    operation: 'mutation { answer: createClient(input: { name: "New" }) { __typename } }',
    answers: { Client: all, ...refusedBut(all) },
  },
  inviteClient: ofMembers('inviteClient', 'NoAddressError'),
  redeemAccessCode: {
    operation: 'mutation { answer: redeemAccessCode(input: { code: "2345 6789" }) { __typename } }',
    answers: { AccessRefusedError: everybody },
  },
  restoreClient: {
    operation: onMargaret('restoreClient'),
    takes: { id: 'margaret' },
    answers: { Client: clientWriters, NotFoundError: others, ...refusedBut(all) },
  },
  revokeAccess: ofMembers('revokeAccess', 'Client'),
  sendMail: {
    operation: 'mutation ($id: ID!) { answer: sendMail(input: { id: $id }) { __typename } }',
    takes: { id: 'clientMail' },
    answers: { Mail: members, NotFoundError: others, ...refusedBut(members, others) },
  },
  signOutDevice: {
    // a sign-in of a member is nobody's to end but their own
    operation: 'mutation ($id: ID!) { answer: signOutDevice(input: { id: $id }) { __typename } }',
    takes: { id: 'ownSignIn' },
    answers: { NotFoundError: all, ...refusedBut(all) },
  },
  updateMyPreferences: {
    operation: 'mutation { answer: updateMyPreferences(input: { locale: "de" }) { __typename } }',
    answers: { Client: ['client', 'otherClient'], ...refusedBut(['client', 'otherClient']) },
  },
  updateClient: {
    operation: onMargaret('updateClient', ', revision: 0, note: "x"'),
    takes: { id: 'margaret' },
    answers: { ConflictError: clientWriters, NotFoundError: others, ...refusedBut(all) },
  },
};
