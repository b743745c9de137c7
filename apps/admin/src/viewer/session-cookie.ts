/** next-auth's cookie, which comes in numbered pieces when it is long, and by another name behind https. */
const sessionCookie = /^(__Secure-)?next-auth\.session-token(\.\d+)?$/;

/** Whether a cookie of this name carries a sign-in. */
export function isSessionCookie(name: string): boolean {
  return sessionCookie.test(name);
}
