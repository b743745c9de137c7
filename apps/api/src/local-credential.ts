import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { PrismaClient } from '@reprise/prisma';
import type { CommandLineViewer } from '@reprise/schema/viewer';
import { UnknownClinicError, commandLineViewer } from '@reprise/schema/viewer/command-line';
import { GraphQLError } from 'graphql';
import { isLoopback } from './address.ts';

// The embedded database is open in this process alone, so commands that are run meanwhile come here. What lets
// them in is a file that only whoever owns the data can read: they could read and write the data itself.

/** What a local credential begins with. */
const LOCAL_PREFIX = 'rpl_';
const PEER = /^::ffff:(?=\d)/i;

/** A credential for as long as this process runs. */
export interface LocalCredential {
  readonly secret: string;
  /** Takes the file away, unless another process has put its own there since. */
  remove(): void;
}

/** Makes a new credential and leaves it in the data folder, with the address that it is for. */
export function keepLocalCredential(dataFolder: string, url: string): LocalCredential {
  const secret = LOCAL_PREFIX + randomBytes(32).toString('base64url');
  const file = join(dataFolder, 'local-credential');
  const content = `${JSON.stringify({ url, secret })}\n`;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  rmSync(`${file}.new`, { force: true });
  writeFileSync(`${file}.new`, content, { mode: 0o600, flag: 'wx' });
  renameSync(`${file}.new`, file);
  return {
    secret,
    remove() {
      try {
        if (readFileSync(file, 'utf8') === content) rmSync(file);
      } catch {
        // It is gone already.
      }
    },
  };
}

/** Says whether a request was made on this machine, and not handed on by a proxy that stands there. */
export function isMadeHere(request: IncomingMessage | undefined): boolean {
  const peer = request?.socket.remoteAddress?.replace(PEER, '') ?? '';
  const handedOn = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip'];
  return isLoopback(peer) && !handedOn.some((name) => request?.headers[name] !== undefined);
}

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * The command that a request speaks for, or undefined when it brings no local credential.
 *
 * @throws UNAUTHENTICATED when the credential is not this process's or comes from elsewhere, BAD_INPUT when it names
 * no clinic that there is
 */
export async function localViewer(
  db: PrismaClient,
  secret: string | undefined,
  headers: Headers,
  request: IncomingMessage | undefined,
): Promise<CommandLineViewer | undefined> {
  const [, given] = /^Bearer +(rpl_\S+) *$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (given === undefined) return undefined;
  if (secret === undefined || !timingSafeEqual(digest(given), digest(secret)) || !isMadeHere(request)) {
    throw new GraphQLError('This local credential is not the one of this server.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    });
  }
  try {
    return await commandLineViewer(db, headers.get('x-reprise-clinic'));
  } catch (error) {
    if (error instanceof UnknownClinicError)
      throw new GraphQLError(error.message, { extensions: { code: 'BAD_INPUT' } });
    throw error;
  }
}
