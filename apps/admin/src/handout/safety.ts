import type { Words } from './handout-words';

/** The message keys of when to stop: by the default red band, and by the answer of the next morning. */
export const stopKeys = ['atRed', 'worse', 'nextMorning', 'doctor'] as const;
/** The message keys of the signs of cauda equina syndrome. */
export const urgentKeys = ['bladder', 'saddle', 'legs', 'sex'] as const;

/** Whom to call, by the number of the clinic's country where it is known. */
export function urgentCall(t: Words, emergencyNumber: string | null): string {
  return emergencyNumber ? t('urgent.call', { number: emergencyNumber }) : t('urgent.callUnknown');
}
