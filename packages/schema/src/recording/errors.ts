/** What it belongs to has not arrived: it is kept, and put into its place when that does. */
export class KeptWaitingError extends Error {
  override readonly name = 'KeptWaitingError';
  readonly awaitedKey: string;
  constructor(noun: 'session' | 'flare-up', awaitedKey: string) {
    super(`This is kept. It goes into its ${noun} as soon as the beginning of that has arrived.`);
    this.awaitedKey = awaitedKey;
  }
}
