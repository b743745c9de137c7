import type { ErasedClient } from '@reprise/prisma/erased-clients';
import type { PrismaClient } from '@reprise/prisma/client';
import { GraphQLError } from 'graphql';
import type { CaseloadFeed } from './caseload-change/feed.ts';
import type { Mailer } from './mail/domain.ts';
import type { Pusher } from './reminder/push.ts';
import type { LookUpAddresses } from './source-look-up/domain.ts';
import type { ClientViewer, ClientWriter, LibraryWriter, MemberViewer, Viewer } from './viewer/domain.ts';

/** What the server lends a request beside the database: the clock, and what only it knows. */
export interface RequestServices {
  /** The time that the request came in; resolvers read no other clock. */
  readonly now: Date;
  readonly requestId: string;
  /** Tells when whoever asked went away before the answer; what takes long stops then. */
  readonly signal?: AbortSignal;
  /** The address that the request came from; a key for limits, never stored as it is. */
  readonly address: string;
  /** Makes the bearer token of a sign-in. */
  readonly issueToken: (claims: TokenClaims, expiresAt: Date) => Promise<string>;
  /** Counts a try to sign in against the account's and the address's limit. */
  readonly signInLimit: SignInLimit;
  /** Counts a try to redeem a code against the address's limit and everybody's. */
  readonly accessLimit: AccessLimit;
  /** What is kept of a code or link: an HMAC under a key of the server, for a code is too short for a bare hash. */
  readonly hashAccessSecret: (secret: string) => string;
  /** The address that the admin vouches for after a provider verified it just now; null when it does not. */
  readonly readAssertion: (assertion: string) => Promise<string | null>;
  /** Encrypts what has to be read again, under a key of the server. */
  readonly secretBox: SecretBox;
  /** What the browser says of itself; null when it says nothing. */
  readonly userAgent: string | null;
  /** Where the admin's pages come from. */
  readonly adminOrigin: string;
  /** Hands mails to a mail server; null where there is none, and they wait in the outbox. */
  readonly mailer: Mailer | null;
  /** Hands messages to browsers; null where none are sent. */
  readonly pusher: Pusher | null;
  /** Where sources are looked up; null where nothing may leave the machine. */
  readonly lookUp: LookUpAddresses | null;
  readonly mediaFiles: MediaFiles;
  /** Tells what changes in clinics' caseloads, whichever process wrote it. */
  readonly caseloadFeed: CaseloadFeed;
  /** Writes down outside the database that a client was erased: what a restored backup brings back is erased again. */
  readonly rememberErased: (client: ErasedClient) => void;
}

/** Where the files of pictures and videos are kept, by the SHA-256 of their bytes. */
export interface MediaFiles {
  has(hash: string): Promise<boolean>;
  /** Forgets a file and what was made from it; what is not there is forgotten already. */
  remove(hash: string): Promise<void>;
}

export interface TokenClaims {
  /** The identity. */
  readonly sub: string;
  /** The sign-in. */
  readonly sid: string;
  readonly kind: 'MEMBER' | 'CLIENT';
  readonly name: string;
}

export interface SecretBox {
  /** @param about what the text belongs to: it opens for nothing else */
  seal(text: string, about: string): string;
  open(sealed: string, about: string): string;
}

export interface SignInLimit {
  /** Seconds until another try is let through; 0 when one may try now. Counts the try. */
  consume(email: string, address: string): Promise<number>;
  /** Forgets the account's tries after a right password, and takes that try off the address's. */
  reset(email: string, address: string): Promise<void>;
}

export interface AccessLimit {
  /** Seconds until another try is let through; 0 when one may try now. Counts the try. */
  consume(address: string): Promise<number>;
  /** Takes a try that was right off again. */
  reset(address: string): Promise<void>;
}

export interface Context extends RequestServices {
  readonly db: PrismaClient;
  readonly viewer: Viewer | null;
}

export interface SignedInContext extends Context {
  readonly viewer: Viewer;
}
export interface PersonContext extends Context {
  readonly viewer: MemberViewer | ClientViewer;
}
export interface MemberContext extends Context {
  readonly viewer: MemberViewer;
}
/** A request of a client who signed in. */
export interface ClientContext extends Context {
  readonly viewer: ClientViewer;
}
/** A request of somebody who may change their clinic's library. */
export interface LibraryWriterContext extends Context {
  readonly viewer: LibraryWriter;
}
/** A request of somebody who may change their clinic's clients. */
export interface ClientWriterContext extends Context {
  readonly viewer: ClientWriter;
}

/** Refuses a viewer: nobody is asked to sign in, anybody else is told that it is not theirs to do. */
export function refusal(viewer: Viewer | null): GraphQLError {
  return viewer === null
    ? new GraphQLError('Sign in first: this is not public.', {
        extensions: { code: 'UNAUTHENTICATED' },
      })
    : new GraphQLError('Your sign-in does not cover this.', { extensions: { code: 'FORBIDDEN' } });
}

/** One thing that is wrong with an input, and where in the operation's arguments it stands. */
export interface InputIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Malformed input, told with what to do about it. */
export function badInput(message: string, issues?: readonly InputIssue[]): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_INPUT', ...(issues ? { issues } : {}) } });
}

/** Says whether an error tells of malformed input. */
export function isBadInput(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions['code'] === 'BAD_INPUT';
}
