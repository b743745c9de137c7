import { type PainBands, bandProblems } from '../plan/domain.ts';

/** What an OWNER may set of their clinic; what is left out stays. */
export interface ClinicSettings {
  readonly name?: string;
  readonly bands?: PainBands;
  /** When clients should stop and get in touch, in their words; null says what follows from the bands. */
  readonly stopRule?: string | null;
  /** A picture of the clinic's own; null prints the clinic's first letter. */
  readonly logoId?: string | null;
}

export const CLINIC_NAME_MAX = 120;
export const STOP_RULE_MAX = 500;

/** One thing of the settings that cannot be so. */
export interface ClinicSettingsProblem {
  readonly field: string;
  readonly message: string;
}

/** Every rule that settings break. */
export function clinicSettingsProblems({ name, bands, stopRule }: ClinicSettings): readonly ClinicSettingsProblem[] {
  return [
    ...(name !== undefined && !isWithin(name.trim(), 1, CLINIC_NAME_MAX)
      ? [{ field: 'name', message: `Give a name of 1 to ${CLINIC_NAME_MAX} characters.` }]
      : []),
    ...(bands ? bandProblems(bands) : []),
    ...(stopRule && !isWithin(stopRule.trim(), 1, STOP_RULE_MAX)
      ? [{ field: 'stopRule', message: `Say it in 1 to ${STOP_RULE_MAX} characters.` }]
      : []),
  ];
}

function isWithin(text: string, least: number, most: number): boolean {
  return least <= text.length && text.length <= most;
}
