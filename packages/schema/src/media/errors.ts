/** It is shown somewhere, so it cannot go. */
export class MediaInUseError extends Error {
  override readonly name = 'MediaInUseError';
  readonly shownIn: readonly string[];
  constructor(shownIn: readonly string[], what: string) {
    const [first, ...others] = shownIn;
    super(`It is shown in ${first}${others.length ? ` and ${others.length} more` : ''}: ${what}`);
    this.shownIn = shownIn;
  }
}

/** A poster is a picture of the own clinic, and stands for a video. */
export class NotAPosterError extends Error {
  override readonly name = 'NotAPosterError';
  constructor(what: string) {
    super(what);
  }
}
