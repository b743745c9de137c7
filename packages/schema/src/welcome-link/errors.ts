/** The link was used, has expired, or never was: the three are not told apart. */
export class LinkExpiredError extends Error {
  override readonly name = 'LinkExpiredError';
  constructor() {
    super('This link has been used or has expired. Ask for a new one.');
  }
}

/** The password that somebody chose is easy to guess; the message says why. */
export class WeakPasswordError extends Error {
  override readonly name = 'WeakPasswordError';
}
