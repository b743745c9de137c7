import type { Prisma } from '@reprise/prisma/client';
import type { ChangeRule } from '../pain-trend/change.ts';
import { type AlertSettings, type SwitchableRule, switchableRules } from './domain.ts';

/** The column of the clinic that says whether a rule is watched. */
const switches = {
  RED_SCORE: 'alertsRedScore',
  RISING: 'alertsRising',
  NO_CONTACT: 'alertsNoContact',
  FLARE_DECLARED: 'alertsFlare',
} as const satisfies Record<SwitchableRule, string>;

/** The columns of a clinic that its alerts are set by. */
export const alertSettingsColumns = {
  redScoreAbove: true,
  risingBy: true,
  silentDays: true,
  alertsRedScore: true,
  alertsRising: true,
  alertsNoContact: true,
  alertsFlare: true,
} as const satisfies Prisma.ClinicSelect;
export type AlertSettingsRow = Prisma.ClinicGetPayload<{ select: typeof alertSettingsColumns }>;

/** Reads from when on a clinic wants to hear of its clients. */
export function alertSettingsOf(clinic: AlertSettingsRow): AlertSettings {
  const { redScoreAbove, risingBy, silentDays } = clinic;
  return { redScoreAbove, risingBy, silentDays, off: switchableRules.filter((rule) => !clinic[switches[rule]]) };
}

/** What is set of a clinic's alerts; what is left out stays. */
export interface AlertSettingsEdit {
  readonly redScoreAbove?: number | null | undefined;
  readonly risingBy?: number | undefined;
  readonly silentDays?: number | undefined;
  readonly off?: readonly SwitchableRule[] | undefined;
  readonly changeRule?: ChangeRule | undefined;
}

/** The columns that settings of alerts write. */
export function alertSettingsEdited({ off, redScoreAbove, risingBy, silentDays, changeRule }: AlertSettingsEdit) {
  return {
    ...(redScoreAbove === undefined ? {} : { redScoreAbove }),
    ...(risingBy === undefined ? {} : { risingBy }),
    ...(silentDays === undefined ? {} : { silentDays }),
    ...(changeRule === undefined ? {} : { changeRule }),
    ...(off === undefined
      ? {}
      : Object.fromEntries(switchableRules.map((rule) => [switches[rule], !off.includes(rule)]))),
  };
}
