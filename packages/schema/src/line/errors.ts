/** The line is archived: it is restored before anybody edits it. */
export class ArchivedError extends Error {
  override readonly name = 'ArchivedError';
  constructor(type: 'Exercise' | 'Routine' | 'Client') {
    super(`This ${type.toLowerCase()} is archived. Restore it before you change it.`);
  }
}

/** Nothing of the line is published, so the draft is all there is of it. */
export class NeverPublishedError extends Error {
  override readonly name = 'NeverPublishedError';
  constructor(type: 'Exercise' | 'Routine') {
    const noun = type.toLowerCase();
    super(`Nothing of this ${noun} is published yet, so its draft is all there is. Archive the ${noun} instead.`);
  }
}
