/** The reserved clinic that holds the public library. It has no members, and its id never changes. */
export const PUBLIC_CLINIC_ID = '00000000-0000-7000-8000-000000000001';

export type MemberRole = 'OWNER' | 'CLINICIAN';
export const tokenScopes = ['READ_LIBRARY', 'WRITE_LIBRARY', 'READ_CLIENTS', 'WRITE_CLIENTS', 'READ_FHIR'] as const;
export type TokenScope = (typeof tokenScopes)[number];

interface SignedIn {
  readonly clinicId: string;
  readonly name: string;
}
export interface MemberViewer extends SignedIn {
  readonly kind: 'MEMBER';
  readonly memberId: string;
  readonly identityId: string;
  readonly signInId: string;
  readonly role: MemberRole;
  /** By which of the two the request was signed: a cookie needs proof that our own pages sent it. */
  readonly by: 'COOKIE' | 'BEARER';
}
export interface ClientViewer extends SignedIn {
  readonly kind: 'CLIENT';
  readonly clientId: string;
  readonly identityId: string;
  readonly signInId: string;
  readonly by: 'COOKIE' | 'BEARER';
}
export interface TokenViewer extends SignedIn {
  readonly kind: 'TOKEN';
  readonly tokenId: string;
  readonly memberId: string;
  readonly scopes: readonly TokenScope[];
}
/** Whoever has the machine that the data is on: a command for one clinic, with no person's name to it. */
export interface CommandLineViewer extends SignedIn {
  readonly kind: 'COMMAND_LINE';
}
/** Whoever makes a request, when signed in. Nobody is null. */
export type Viewer = MemberViewer | ClientViewer | TokenViewer | CommandLineViewer;
/** Whoever may change the library of their clinic. */
export type LibraryWriter = MemberViewer | TokenViewer | CommandLineViewer;

/** Whoever may change the clients of their clinic: a person, or a program of one. */
export type ClientWriter = MemberViewer | TokenViewer;

/** Says whether the viewer may read the library part of their own clinic, beside the public one. */
export function readsOwnLibrary(viewer: Viewer | null): viewer is Viewer {
  return viewer !== null && (viewer.kind !== 'TOKEN' || viewer.scopes.includes('READ_LIBRARY'));
}

/** Says whether the viewer works on the library: sees drafts and what is archived. */
export function editsLibrary(viewer: Viewer | null): viewer is LibraryWriter {
  if (viewer === null || viewer.kind === 'CLIENT') return false;
  return viewer.kind !== 'TOKEN' || viewer.scopes.includes('READ_LIBRARY');
}

/** Says whether the viewer may change the library part of their own clinic; what one changes, one also reads. */
export function writesLibrary(viewer: Viewer | null): viewer is LibraryWriter {
  return editsLibrary(viewer) && (viewer.kind !== 'TOKEN' || viewer.scopes.includes('WRITE_LIBRARY'));
}

/** Says whether the viewer may read the clinic's clients. */
export function readsClients(viewer: Viewer | null): viewer is MemberViewer | TokenViewer {
  return viewer?.kind === 'MEMBER' || (viewer?.kind === 'TOKEN' && viewer.scopes.includes('READ_CLIENTS'));
}

/** Says whether the viewer may change the clinic's clients and what they are given; what one changes, one also reads. */
export function writesClients(viewer: Viewer | null): viewer is ClientWriter {
  return readsClients(viewer) && (viewer.kind !== 'TOKEN' || viewer.scopes.includes('WRITE_CLIENTS'));
}

/** Says whether the viewer may take the clinic's clients out as FHIR: a member, or a program that was let. */
export function exchangesClients(viewer: Viewer | null): viewer is MemberViewer | TokenViewer {
  return viewer?.kind === 'MEMBER' || (viewer?.kind === 'TOKEN' && viewer.scopes.includes('READ_FHIR'));
}

/** Says whether the viewer keeps the clinic: its members, tokens and settings. No token ever does. */
export function isOwner(viewer: Viewer | null): viewer is MemberViewer {
  return viewer?.kind === 'MEMBER' && viewer.role === 'OWNER';
}

/** The clinics whose library the viewer reads: the public one, and their own. */
export function libraryClinicIds(viewer: Viewer | null): string[] {
  return readsOwnLibrary(viewer) ? [viewer.clinicId, PUBLIC_CLINIC_ID] : [PUBLIC_CLINIC_ID];
}
