/** The password is right, and the member has a second step: a code of their app or a recovery code. */
export class SecondFactorRequiredError extends Error {
  override readonly name = 'SecondFactorRequiredError';
  constructor() {
    super('Give the code that your authenticator app shows, or a recovery code.');
  }
}

/** The code is wrong, over or used already: the three are not told apart. */
export class WrongCodeError extends Error {
  override readonly name = 'WrongCodeError';
  constructor() {
    super('This code does not work: it was mistyped, has run out or was used before. Wait for the next one.');
  }
}
