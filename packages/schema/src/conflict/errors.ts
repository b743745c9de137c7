/** The nouns whose edits may meet: each carries a revision. */
export type Revised = 'Source' | 'Exercise' | 'Routine' | 'Client' | 'Plan';

const nouns: Record<Revised, string> = {
  Source: 'source',
  Exercise: 'exercise',
  Routine: 'routine',
  Client: 'client',
  Plan: 'plan',
};

/** What was edited has moved on since it was read. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly type: Revised;
  readonly id: string;
  readonly revision: number;
  constructor(type: Revised, id: string, revision: number) {
    super(`Somebody changed this ${nouns[type]} meanwhile. Nothing of yours was written: look at both, and try again.`);
    this.type = type;
    this.id = id;
    this.revision = revision;
  }
}
