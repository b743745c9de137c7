import { describe, expect, it } from 'vitest';
import {
  PUBLIC_CLINIC_ID,
  type TokenScope,
  type Viewer,
  editsLibrary,
  isOwner,
  libraryClinicIds,
  readsClients,
  writesClients,
  writesLibrary,
} from './domain.ts';

const clinicId = '11111111-1111-7111-8111-111111111111';
const signedIn = { clinicId, name: 'Ada', identityId: 'i', signInId: 's', by: 'COOKIE' } as const;
const owner: Viewer = { ...signedIn, kind: 'MEMBER', memberId: 'm', role: 'OWNER' };
const clinician: Viewer = { ...owner, role: 'CLINICIAN' };
const client: Viewer = { ...signedIn, kind: 'CLIENT', clientId: 'c' };
const token = (...scopes: TokenScope[]): Viewer => ({
  kind: 'TOKEN',
  clinicId,
  name: 'Script',
  tokenId: 't',
  memberId: 'm',
  scopes,
});

describe('what a viewer may see', () => {
  it.each<[string, Viewer | null, boolean, boolean, boolean, boolean, boolean, boolean]>([
    ['nobody', null, false, false, false, false, false, false],
    ['an owner', owner, true, true, true, true, true, true],
    ['a clinician', clinician, true, true, true, true, true, false],
    ['a client', client, true, false, false, false, false, false],
    ['a token that reads the library', token('READ_LIBRARY'), true, true, false, false, false, false],
    ['a token that changes the library', token('READ_LIBRARY', 'WRITE_LIBRARY'), true, true, true, false, false, false],
    ['a token that would change what it cannot read', token('WRITE_LIBRARY'), false, false, false, false, false, false],
    ['a command line', { kind: 'COMMAND_LINE', clinicId, name: 'Command line' }, true, true, true, false, false, false],
    ['a token that reads clients', token('READ_CLIENTS'), false, false, false, true, false, false],
    ['a token that changes clients', token('READ_CLIENTS', 'WRITE_CLIENTS'), false, false, false, true, true, false],
    ['a token that would change clients unseen', token('WRITE_CLIENTS'), false, false, false, false, false, false],
  ])('%s', (_who, viewer, ownLibrary, drafts, changes, clients, changesClients, keeps) => {
    expect(libraryClinicIds(viewer)).toEqual(ownLibrary ? [clinicId, PUBLIC_CLINIC_ID] : [PUBLIC_CLINIC_ID]);
    expect(editsLibrary(viewer)).toBe(drafts);
    expect(writesLibrary(viewer)).toBe(changes);
    expect(readsClients(viewer)).toBe(clients);
    expect(writesClients(viewer)).toBe(changesClients);
    expect(isOwner(viewer)).toBe(keeps);
  });
});
