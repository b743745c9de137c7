import { alertSettingsProblems } from '../alert/domain.ts';
import type { AlertSettingsEdit } from '../alert/settings.ts';
import { RETENTION_YEARS_MAX, RETENTION_YEARS_MIN } from '../erasure/domain.ts';
import { type PainBands, bandProblems } from '../plan/domain.ts';

/** What an OWNER may set of their clinic; what is left out stays. */
export interface ClinicSettings {
  readonly name?: string;
  readonly bands?: PainBands;
  /** When clients should stop and get in touch, in their words; null says what follows from the bands. */
  readonly stopRule?: string | null;
  /** A picture of the clinic's own; null prints the clinic's first letter. */
  readonly logoId?: string | null;
  /** How long records are kept after the last contact. */
  readonly retentionYears?: number;
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
  retentionYears,
  alerts = {},
}: ClinicSettings): readonly ClinicSettingsProblem[] {
  return [
    ...(name !== undefined && !isWithin(name.trim().length, 1, CLINIC_NAME_MAX)
      ? [{ field: 'name', message: `Give a name of 1 to ${CLINIC_NAME_MAX} characters.` }]
      : []),
    ...(bands ? bandProblems(bands) : []),
    ...(stopRule && !isWithin(stopRule.trim().length, 1, STOP_RULE_MAX)
      ? [{ field: 'stopRule', message: `Say it in 1 to ${STOP_RULE_MAX} characters.` }]
      : []),
    ...(retentionYears !== undefined && !isWithin(retentionYears, RETENTION_YEARS_MIN, RETENTION_YEARS_MAX)
      ? [{ field: 'retentionYears', message: `Give ${RETENTION_YEARS_MIN} to ${RETENTION_YEARS_MAX} years.` }]
      : []),
    ...alertSettingsProblems(alerts).map(({ field, message }) => ({ field: `alerts.${field}`, message })),
  ];
}

function isWithin(count: number, least: number, most: number): boolean {
  return least <= count && count <= most;
}
