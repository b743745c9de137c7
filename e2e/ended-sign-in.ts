import { createCipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { application, signingSecret } from './application.ts';

const base64url = (value: string | Buffer) => Buffer.from(value).toString('base64url');

/** Encrypts claims as next-auth does: a JWE, `dir` with A256GCM, whose key is derived from the signing secret. */
function sessionToken(claims: object): string {
  const info = 'NextAuth.js Generated Encryption Key';
  const key = Buffer.from(hkdfSync('sha256', signingSecret(), '', info, 32));
  const header = base64url(JSON.stringify({ alg: 'dir', enc: 'A256GCM' }));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(header));
  const text = Buffer.concat([cipher.update(JSON.stringify(claims)), cipher.final()]);
  return [header, '', base64url(iv), base64url(text), base64url(cipher.getAuthTag())].join('.');
}

/** The cookie of a member whose sign-in ended an hour ago while the browser was left open. */
export function cookieOfEndedSignIn() {
  const nowSeconds = Math.floor(Date.now() / 1000);
  const claims = {
    sub: randomUUID(),
    sid: randomUUID(),
    kind: 'MEMBER',
    name: 'Somebody',
    endsAt: new Date((nowSeconds - 3600) * 1000).toISOString(),
    iat: nowSeconds - 86_400,
    exp: nowSeconds + 86_400,
  };
  return { name: 'next-auth.session-token', value: sessionToken(claims), url: application.admin, httpOnly: true };
}
