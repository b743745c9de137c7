import type { BodyPosition, BodyRegion, ExerciseCategory, Precaution, StepRole } from '../gql/graphql';

/** What kind of training an exercise is, in words. */
export const categoryLabel: Record<ExerciseCategory, string> = {
  STRENGTH: 'Strength',
  STABILITY: 'Stability',
  MOBILITY: 'Mobility',
  STRETCH: 'Stretch',
  NEURAL_MOBILITY: 'Nerve mobility',
  MASSAGE: 'Massage',
  BALANCE: 'Balance',
  CARDIO: 'Cardio',
  POWER: 'Power',
};

/** How the body lies, sits or stands, in words. */
export const positionLabel: Record<BodyPosition, string> = {
  SUPINE: 'On the back',
  PRONE: 'On the front',
  SIDE_LYING: 'On the side',
  QUADRUPED: 'On hands and knees',
  KNEELING: 'Kneeling',
  HALF_KNEELING: 'On one knee',
  SITTING: 'Sitting',
  STANDING: 'Standing',
  SQUATTING: 'Squatting',
};

/** A part of the body, in words. */
export const regionLabel: Record<BodyRegion, string> = {
  NECK: 'Neck',
  SHOULDER: 'Shoulder',
  ARM: 'Arm',
  UPPER_BACK: 'Upper back',
  LOWER_BACK: 'Lower back',
  TRUNK: 'Trunk',
  PELVIS: 'Pelvis',
  HIP: 'Hip',
  THIGH: 'Thigh',
  KNEE: 'Knee',
  LOWER_LEG: 'Lower leg',
  FOOT: 'Foot',
};

/** What an instruction is for, in the order in which they are read. */
export const stepRoleLabel: Record<StepRole, string> = {
  SET_UP: 'Set up',
  MOVE: 'Move',
  BREATHE: 'Breathe',
  CUE: 'Keep in mind',
  SAFETY: 'Stay safe',
};

/** A condition that calls for care, in words. */
export const precautionLabel: Record<Precaution, string> = {
  ACUTE_PAIN: 'Acute pain',
  BALANCE_PROBLEM: 'Balance problem',
  DISC_HERNIATION: 'Disc herniation',
  HEART_CONDITION: 'Heart condition',
  HIGH_BLOOD_PRESSURE: 'High blood pressure',
  HIP_REPLACEMENT: 'Hip replacement',
  KNEE_PROBLEM: 'Knee problem',
  NECK_PROBLEM: 'Neck problem',
  NERVE_SYMPTOMS: 'Nerve symptoms',
  OSTEOPOROSIS: 'Osteoporosis',
  PREGNANCY: 'Pregnancy',
  RECENT_SURGERY: 'Recent surgery',
  SHOULDER_PROBLEM: 'Shoulder problem',
  SPINAL_STENOSIS: 'Spinal stenosis',
  WRIST_PROBLEM: 'Wrist problem',
};
