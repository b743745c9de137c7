import { type PainMoment, painBand } from '../pain/domain.ts';
import type { PainBands, PlanAlerts } from '../plan/domain.ts';

export const alertRules = ['RED_SCORE', 'RISING', 'NO_CONTACT', 'FLARE_DECLARED', 'RED_FLAG'] as const;
export type AlertRule = (typeof alertRules)[number];

/** The rules that a clinic may switch off: RED_FLAG is not among them. */
export const switchableRules = ['RED_SCORE', 'RISING', 'NO_CONTACT', 'FLARE_DECLARED'] as const;
export type SwitchableRule = (typeof switchableRules)[number];

/** From when on a clinic wants to hear of a client. */
export interface AlertSettings {
  /** Scores above it raise RED_SCORE; null is where the red band of the client's plan begins. */
  readonly redScoreAbove: number | null;
  /** How many points a week's mean is up on the week before. */
  readonly risingBy: number;
  /** Days without a word while sessions were due. */
  readonly silentDays: number;
  /** The rules that raise nothing. */
  readonly off: readonly SwitchableRule[];
}

/** What holds where a clinic has not chosen: DESIGN's own figures, 2 points being the change that matters. [mic-lbp] */
export const DEFAULT_ALERT_SETTINGS: AlertSettings = { redScoreAbove: null, risingBy: 2, silentDays: 7, off: [] };

/** The bounds within which a clinic sets its thresholds. */
export const alertBounds = {
  redScoreAbove: { min: 0, max: 9 },
  risingBy: { min: 0.5, max: 10 },
  silentDays: { min: 1, max: 90 },
} as const;

/** One thing of the settings that cannot be so. */
export interface AlertSettingsProblem {
  readonly field: keyof AlertSettings;
  readonly message: string;
}

/** Every rule that settings of alerts break. */
export function alertSettingsProblems(settings: {
  readonly [Field in keyof AlertSettings]?: AlertSettings[Field] | undefined;
}): readonly AlertSettingsProblem[] {
  const { redScoreAbove, risingBy, silentDays } = settings;
  return [
    ...(redScoreAbove != null && !(Number.isInteger(redScoreAbove) && isWithin(redScoreAbove, 'redScoreAbove'))
      ? [{ field: 'redScoreAbove' as const, message: 'Give a whole score from 0 to 9, or leave it to the red band.' }]
      : []),
    ...(risingBy !== undefined && !(Number.isInteger(risingBy * 2) && isWithin(risingBy, 'risingBy'))
      ? [{ field: 'risingBy' as const, message: 'Give 0.5 to 10 points, in halves.' }]
      : []),
    ...(silentDays !== undefined && !(Number.isInteger(silentDays) && isWithin(silentDays, 'silentDays'))
      ? [{ field: 'silentDays' as const, message: 'Give 1 to 90 days.' }]
      : []),
  ];
}

/** Every rule that a plan's own settings of alerts break. */
export function planAlertsProblems({
  redScoreAbove,
  risingBy,
  silentDays,
}: PlanAlerts): readonly { readonly field: string; readonly message: string }[] {
  const given = { redScoreAbove, risingBy: risingBy ?? undefined, silentDays: silentDays ?? undefined };
  return alertSettingsProblems(given).map(({ field, message }) => ({ field: `alerts.${field}`, message }));
}

/** What holds for a client: what their plan sets, and else what the clinic does. What is switched off stays off. */
export function alertsOfPlan(clinic: AlertSettings, plan: PlanAlerts | null): AlertSettings {
  return {
    off: clinic.off,
    redScoreAbove: plan?.redScoreAbove ?? clinic.redScoreAbove,
    risingBy: plan?.risingBy ?? clinic.risingBy,
    silentDays: plan?.silentDays ?? clinic.silentDays,
  };
}

function isWithin(value: number, of: keyof typeof alertBounds): boolean {
  return alertBounds[of].min <= value && value <= alertBounds[of].max;
}

/** Says whether a rule raises alerts at a clinic; RED_FLAG always does. */
export function isRuleOn(rule: AlertRule, { off }: Pick<AlertSettings, 'off'>): boolean {
  return rule === 'RED_FLAG' || !off.includes(rule);
}

/** The highest score that raises no RED_SCORE: the clinic's, else the end of amber in the plan's bands. [bands] */
export function redScoreThreshold(bands: PainBands, { redScoreAbove }: Pick<AlertSettings, 'redScoreAbove'>): number {
  return redScoreAbove ?? bands.amberMax;
}

/** Says whether a score raises RED_SCORE. [bands] */
export function isRedScore(
  intensity: number,
  bands: PainBands,
  settings: Pick<AlertSettings, 'redScoreAbove'>,
): boolean {
  if (settings.redScoreAbove === null) return painBand(intensity, bands) === 'RED';
  return intensity > settings.redScoreAbove;
}

/** The numbers of an alert as they were when it was raised, with the threshold that they passed. */
export type AlertFacts =
  | { readonly rule: 'RED_SCORE'; readonly intensity: number; readonly moment: PainMoment; readonly above: number }
  | { readonly rule: 'RISING'; readonly weekMean: number; readonly beforeMean: number; readonly by: number }
  | { readonly rule: 'NO_CONTACT'; readonly days: number; readonly least: number; readonly lastOn: string | null }
  | { readonly rule: 'FLARE_DECLARED' }
  | { readonly rule: 'RED_FLAG'; readonly questions: readonly string[] };

/** What each rule is called in a list. */
export const alertRuleNames: Readonly<Record<AlertRule, string>> = {
  RED_FLAG: 'Red flag',
  RED_SCORE: 'Red score',
  RISING: 'Rising pain',
  FLARE_DECLARED: 'Flare-up',
  NO_CONTACT: 'Silent',
};

/** The longest note of what was done about an alert. */
export const ALERT_NOTE_CHARACTERS = 1000;

const byUrgency: readonly AlertRule[] = ['RED_FLAG', 'RED_SCORE', 'FLARE_DECLARED', 'RISING', 'NO_CONTACT'];

/** Where a rule stands in order of urgency: 0 wants to be seen first. */
export function alertUrgency(rule: AlertRule): number {
  return byUrgency.indexOf(rule);
}
