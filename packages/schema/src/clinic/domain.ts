import { alertSettingsProblems } from '../alert/domain.ts';
import type { AlertSettingsEdit } from '../alert/settings.ts';
import { type PainBands, bandProblems } from '../plan/domain.ts';

/** What an OWNER may set of their clinic; what is left out stays. */
export interface ClinicSettings {
  readonly name?: string;
  readonly bands?: PainBands;
  /** When clients should stop and get in touch, in their words; null says what follows from the bands. */
  readonly stopRule?: string | null;
  /** A picture of the clinic's own; null prints the clinic's first letter. */
  readonly logoId?: string | null;
  /** From when on the clinic wants to hear of its clients. */
  readonly alerts?: AlertSettingsEdit;
}

export const CLINIC_NAME_MAX = 120;
export const STOP_RULE_MAX = 500;

/** One thing of the settings that cannot be so. */
export interface ClinicSettingsProblem {
  readonly field: string;
  readonly message: string;
}

/** Every rule that settings break. */
export function clinicSettingsProblems({
  name,
  bands,
  stopRule,
  alerts = {},
}: ClinicSettings): readonly ClinicSettingsProblem[] {
  return [
    ...(name !== undefined && !isWithin(name.trim(), 1, CLINIC_NAME_MAX)
      ? [{ field: 'name', message: `Give a name of 1 to ${CLINIC_NAME_MAX} characters.` }]
      : []),
    ...(bands ? bandProblems(bands) : []),
    ...(stopRule && !isWithin(stopRule.trim(), 1, STOP_RULE_MAX)
      ? [{ field: 'stopRule', message: `Say it in 1 to ${STOP_RULE_MAX} characters.` }]
      : []),
    ...alertSettingsProblems(alerts).map(({ field, message }) => ({ field: `alerts.${field}`, message })),
  ];
}

function isWithin(text: string, least: number, most: number): boolean {
  return least <= text.length && text.length <= most;
}
