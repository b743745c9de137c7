/** A moment as the device's clock says it, in ISO 8601. */
type Moment = string;

type SkipReason = 'PAIN' | 'TIME' | 'UNSURE' | 'OTHER';
type PainMoment = 'BEFORE' | 'DURING' | 'AFTER' | 'NEXT_MORNING' | 'DIARY';

/** A key that the device makes: sending a record twice under it changes nothing. */
interface Keyed {
  readonly clientKey: string;
}

/** Everything that a client records, by the name of its mutation. */
export interface Records {
  startSession: Keyed & {
    readonly planVersionId: string;
    readonly phaseKey: string;
    readonly dueKey?: string | null;
    readonly startedAt: Moment;
  };
  recordItem: Keyed & {
    readonly sessionKey: string;
    readonly itemId: string;
    readonly exerciseVersionId?: string | null;
    readonly setsDone?: number | null;
    readonly repsDone?: number | null;
    readonly secondsDone?: number | null;
    readonly effort?: number | null;
    readonly skipReason?: SkipReason | null;
    readonly recordedAt: Moment;
  };
  finishSession: Keyed & {
    readonly sessionKey: string;
    readonly finishedAt: Moment;
    readonly effort?: number | null;
    readonly note?: string | null;
    readonly activeSeconds?: number | null;
    readonly isPartly?: boolean | null;
  };
  skipSession: Keyed & {
    readonly planVersionId: string;
    readonly phaseKey: string;
    readonly dueKey: string;
    readonly reason: SkipReason;
    readonly note?: string | null;
    readonly skippedAt: Moment;
  };
  recordPainScore: Keyed & {
    readonly intensity: number;
    readonly moment: PainMoment;
    readonly recordedAt: Moment;
    readonly note?: string | null;
    readonly bodyLocations?: readonly string[] | null;
    readonly sessionKey?: string | null;
    readonly itemId?: string | null;
  };
  declareFlare: Keyed & { readonly startedAt: Moment; readonly note?: string | null };
  endFlare: Keyed & { readonly flareKey: string; readonly endedAt: Moment };
  recordMeasure: Keyed & {
    readonly scheduleId: string;
    readonly answers: readonly { readonly item: string; readonly value: number }[];
    readonly answeredAt: Moment;
  };
  answerScreening: Keyed & {
    readonly cause: 'FIRST_USE' | 'RED_BAND' | 'ASKED';
    readonly answers: readonly { readonly question: string; readonly isYes: boolean }[];
    readonly answeredAt: Moment;
  };
}

/** One record, as `syncRecords` takes it. */
export type RecordInput = { [Name in keyof Records]: { readonly [Only in Name]: Records[Name] } }[keyof Records];

/** The key that a record was made under. */
export function clientKeyOf(record: RecordInput): string {
  const [input] = Object.values<Keyed>(record);
  if (!input) throw new Error('a record without anything in it');
  return input.clientKey;
}
