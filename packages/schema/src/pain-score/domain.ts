import { PAIN_MAX, type PainMoment, isIntensity } from '../pain/domain.ts';
import { type Keyed, type RecordProblem, noteProblems, timeProblems } from '../recording/domain.ts';

const inTheMiddle = ['HEAD_FRONT', 'NECK_FRONT', 'HEAD_BACK', 'NECK_BACK'] as const;
const onASide = [
  'CHEST',
  'ABDOMEN',
  'SHOULDER_FRONT',
  'UPPER_ARM_FRONT',
  'FOREARM_FRONT',
  'HAND_FRONT',
  'HIP_FRONT',
  'THIGH_FRONT',
  'KNEE_FRONT',
  'SHIN',
  'FOOT_TOP',
  'UPPER_BACK',
  'LOWER_BACK',
  'BUTTOCK',
  'SHOULDER_BACK',
  'UPPER_ARM_BACK',
  'FOREARM_BACK',
  'HAND_BACK',
  'THIGH_BACK',
  'KNEE_BACK',
  'CALF',
  'FOOT_SOLE',
] as const;

/** Where on the body it hurts: left and right are the client's own. */
export type BodyLocation = (typeof inTheMiddle)[number] | `${(typeof onASide)[number]}_${'LEFT' | 'RIGHT'}`;
export const bodyLocations: readonly BodyLocation[] = [
  ...inTheMiddle,
  ...onASide.flatMap((part) => [`${part}_LEFT`, `${part}_RIGHT`] as const),
];

/** One answer on the numeric pain rating scale, whole from 0 to 10. [nprs] */
export interface GivenPainScore extends Keyed {
  readonly intensity: number;
  readonly moment: PainMoment;
  readonly recordedAt: Date;
  readonly note?: string | null | undefined;
  readonly bodyLocations?: readonly BodyLocation[] | null | undefined;
  /** The clientKey of the session that it was asked for in. */
  readonly sessionKey?: string | null | undefined;
  readonly itemId?: string | null | undefined;
}

/** Every rule that an answer breaks. [nprs] */
export function painScoreProblems(score: GivenPainScore): RecordProblem[] {
  const { intensity, recordedAt, note } = score;
  return [
    ...(isIntensity(intensity) ? [] : [{ field: 'intensity', message: `Give a whole number from 0 to ${PAIN_MAX}.` }]),
    ...noteProblems(note),
    ...timeProblems('recordedAt', recordedAt, score),
  ];
}

/** The places as they are kept: each once, in the order of the outline. */
export function tidyLocations(locations: readonly BodyLocation[] | null | undefined): BodyLocation[] {
  return bodyLocations.filter((location) => locations?.includes(location));
}
