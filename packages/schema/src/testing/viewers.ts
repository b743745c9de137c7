import type { PrismaClient } from '@reprise/prisma/client';
import type {
  ClientViewer,
  CommandLineViewer,
  MemberViewer,
  TokenScope,
  TokenViewer,
  Viewer,
} from '../viewer/domain.ts';

const nowhere = {
  identityId: '00000000-0000-7000-8000-00000000abcd',
  signInId: '00000000-0000-7000-8000-00000000abce',
};

/** A member of the demo, by email address, as if signed in with a bearer token. */
export async function memberViewer(db: PrismaClient, email: string): Promise<MemberViewer> {
  const member = await db.member.findFirstOrThrow({ where: { identity: { email } } });
  const { id: memberId, clinicId, name, role, identityId } = member;
  return { kind: 'MEMBER', ...nowhere, identityId, memberId, clinicId, name, role, by: 'BEARER' };
}

/** A client of the demo, by name, as if signed in with a bearer token. */
export async function clientViewer(db: PrismaClient, name: string): Promise<ClientViewer> {
  const { id: clientId, clinicId, identityId } = await db.client.findFirstOrThrow({ where: { name } });
  return { kind: 'CLIENT', ...nowhere, ...(identityId ? { identityId } : {}), clientId, clinicId, name, by: 'BEARER' };
}

/** A program with a token of the given scopes, made by the demo's owner. */
export async function tokenViewer(db: PrismaClient, ...scopes: TokenScope[]): Promise<TokenViewer> {
  const { memberId, clinicId } = await memberViewer(db, 'owner@demo.test');
  return { kind: 'TOKEN', tokenId: '00000000-0000-7000-8000-00000000abcf', memberId, clinicId, name: 'Script', scopes };
}

/** A command that is run for a clinic. */
export function commandLineViewer(clinicId: string): CommandLineViewer {
  return { kind: 'COMMAND_LINE', clinicId, name: 'Command line' };
}

/** Every kind of viewer there is. */
export async function everyViewer(db: PrismaClient) {
  return {
    nobody: null,
    owner: await memberViewer(db, 'owner@demo.test'),
    clinician: await memberViewer(db, 'clinician@demo.test'),
    client: await clientViewer(db, 'Margaret Hale'),
    otherClient: await clientViewer(db, 'Joseph Adeyemi'),
    libraryReader: await tokenViewer(db, 'READ_LIBRARY'),
    libraryWriter: await tokenViewer(db, 'READ_LIBRARY', 'WRITE_LIBRARY'),
    clientsReader: await tokenViewer(db, 'READ_CLIENTS'),
    clientsWriter: await tokenViewer(db, 'READ_CLIENTS', 'WRITE_CLIENTS'),
    otherClinic: await memberViewer(db, 'clinician@other.test'),
    otherOwner: await memberViewer(db, 'owner@other.test'),
    commandLine: commandLineViewer((await memberViewer(db, 'owner@demo.test')).clinicId),
  } satisfies Record<string, Viewer | null>;
}

/** The name of a kind of viewer. */
export type Who = keyof Awaited<ReturnType<typeof everyViewer>>;
