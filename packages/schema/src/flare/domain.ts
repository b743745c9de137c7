import { type Keyed, type RecordProblem, noteProblems, timeProblems } from '../recording/domain.ts';

/** A worsening that lasts hours to weeks, is hard to tolerate and affects what one does or feels. [flare] */
export interface DeclaredFlare extends Keyed {
  readonly startedAt: Date;
  readonly note?: string | null | undefined;
}

export interface EndedFlare extends Keyed {
  /** The clientKey of the flare-up. */
  readonly flareKey: string;
  readonly endedAt: Date;
}

/** Every rule that a record of a flare-up breaks. */
export function declareProblems(flare: DeclaredFlare): RecordProblem[] {
  return [...noteProblems(flare.note), ...timeProblems('startedAt', flare.startedAt, flare)];
}

/** Every rule that a record of its end breaks. */
export function endProblems(flare: EndedFlare): RecordProblem[] {
  return timeProblems('endedAt', flare.endedAt, flare);
}
