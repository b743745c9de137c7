/** The code or link was used, revoked, has expired or never was: the four are not told apart. */
export class AccessRefusedError extends Error {
  override readonly name = 'AccessRefusedError';
  constructor() {
    super('This code or link does not work: it was used, has run out or was mistyped. Ask your clinic for a new one.');
  }
}

/** The client has no address to write to. */
export class NoAddressError extends Error {
  override readonly name = 'NoAddressError';
  constructor() {
    super('No email address is kept of this client. Add one, or give them a code.');
  }
}

/** The client is archived: they are restored before they get a way in. */
export class ClientArchivedError extends Error {
  override readonly name = 'ClientArchivedError';
  constructor() {
    super('This client is archived. Restore them before you give them access.');
  }
}
