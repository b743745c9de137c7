// The secret that signs sessions: from the environment, else made once and kept beside the embedded database.
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from './root.mjs';

const leastCharacters = 32;

export function signingSecret({ databaseUrl, dataFolder }) {
  const given = process.env.NEXTAUTH_SECRET;
  if (given && given.length >= leastCharacters) return given;
  if (given)
    fail(`NEXTAUTH_SECRET has fewer than ${leastCharacters} characters. Make one with: openssl rand -base64 32`);
  if (databaseUrl)
    fail(
      'With DATABASE_URL, NEXTAUTH_SECRET must be set, the same at every start. Make one with: openssl rand -base64 32',
    );
  return keptSecret(dataFolder);
}

function keptSecret(dataFolder) {
  const file = join(dataFolder, 'secret');
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const made = `${file}.${process.pid}`;
  writeFileSync(made, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // Fails where there already is one, so that two that start together keep the same.
    linkSync(made, file);
  } catch (error) {
    if (error.code !== 'EEXIST') fail(`The secret cannot be kept in ${dataFolder}: ${error.message}`);
  } finally {
    rmSync(made);
  }
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}
