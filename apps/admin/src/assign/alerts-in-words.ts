import type { PlanAlerts } from '@reprise/schema/plan';

/** From when on a plan of its own raises alerts; empty where all is as the clinic sets it. */
export function alertsInWords({ redScoreAbove, risingBy, silentDays }: PlanAlerts): string {
  return [
    ...(redScoreAbove === null ? [] : [`Scores above ${redScoreAbove}`]),
    ...(risingBy === null ? [] : [`${risingBy} points up in a week`]),
    ...(silentDays === null ? [] : [`${silentDays} days without a word`]),
  ].join(', ');
}
