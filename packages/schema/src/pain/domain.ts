import type { PainBands } from '../plan/domain.ts';

/** When a score was asked for; BEFORE, DURING and AFTER are of a session. */
export const painMoments = ['BEFORE', 'DURING', 'AFTER', 'NEXT_MORNING', 'DIARY'] as const;
export type PainMoment = (typeof painMoments)[number];

export const painBandColours = ['GREEN', 'AMBER', 'RED'] as const;
export type PainBandColour = (typeof painBandColours)[number];

/** The ends of the numeric rating scale: no pain, and the worst that can be imagined. [nprs] */
export const PAIN_MIN = 0;
export const PAIN_MAX = 10;

/** Says whether a number is an answer of the scale: whole, from 0 to 10. [nprs] */
export function isIntensity(value: number): boolean {
  return Number.isInteger(value) && PAIN_MIN <= value && value <= PAIN_MAX;
}

/** The band that a score lies in. Where bands end is the clinic's to choose, for sources differ. [bands] */
export function painBand(intensity: number, { greenMax, amberMax }: PainBands): PainBandColour {
  if (intensity <= greenMax) return 'GREEN';
  return intensity <= amberMax ? 'AMBER' : 'RED';
}

const resting: readonly PainMoment[] = ['BEFORE', 'NEXT_MORNING', 'DIARY'];

/** Says whether a moment is one of rest; DURING and AFTER are pain with exercise, a series of its own. [monitoring] */
export function isResting(moment: PainMoment): boolean {
  return resting.includes(moment);
}
