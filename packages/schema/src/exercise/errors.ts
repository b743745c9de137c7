import type { BareClaim } from './claims.ts';

/** The exercise is of the public library, which nobody edits: one adapts a copy. */
export class PublicExerciseError extends Error {
  override readonly name = 'PublicExerciseError';
  readonly exerciseId: string;
  constructor(exerciseId: string) {
    super('This exercise is of the public library. Adapt it into your own (forkExercise) and edit that.');
    this.exerciseId = exerciseId;
  }
}

/** There is too little to publish. */
export class IncompleteError extends Error {
  override readonly name = 'IncompleteError';
  readonly fields: readonly string[];
  constructor(fields: readonly string[]) {
    super(
      `Before you publish, write ${fields.map((field) => (field === 'purpose' ? 'its purpose' : 'at least one step')).join(' and ')}.`,
    );
    this.fields = fields;
  }
}

/** Claims that need a citation have none. */
export class BareClaimsError extends Error {
  override readonly name = 'BareClaimsError';
  readonly claims: readonly BareClaim[];
  constructor(claims: readonly BareClaim[]) {
    super(`${claims.length === 1 ? 'One claim needs' : `${claims.length} claims need`} a source before you publish.`);
    this.claims = claims;
  }
}

/** Pictures that nobody described. */
export class MissingAltTextError extends Error {
  override readonly name = 'MissingAltTextError';
  readonly pictureIds: readonly string[];
  constructor(pictureIds: readonly string[]) {
    super(
      `${pictureIds.length === 1 ? 'One picture needs' : `${pictureIds.length} pictures need`} a text for who does not see it.`,
    );
    this.pictureIds = pictureIds;
  }
}
