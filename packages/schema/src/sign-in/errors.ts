/** The address or the password is wrong, or the person may not sign in: the three are not told apart. */
export class WrongCredentialsError extends Error {
  override readonly name = 'WrongCredentialsError';
  constructor() {
    super('That email address and password do not go together.');
  }
}

/** Too many tries for one account or from one network address. */
export class LockedOutError extends Error {
  override readonly name = 'LockedOutError';
  readonly retryAfterSeconds: number;
  constructor(retryAfterSeconds: number) {
    const minutes = Math.ceil(retryAfterSeconds / 60);
    super(`Too many tries. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
