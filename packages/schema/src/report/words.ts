import type { Precaution } from '../exercise/domain.ts';

/** Precautions as they stand in a sentence. */
export const precautionWords: Readonly<Record<Precaution, string>> = {
  OSTEOPOROSIS: 'osteoporosis',
  PREGNANCY: 'pregnancy',
  RECENT_SURGERY: 'recent surgery',
  HEART_CONDITION: 'a heart condition',
  HIGH_BLOOD_PRESSURE: 'high blood pressure',
  HIP_REPLACEMENT: 'a hip replacement',
  KNEE_PROBLEM: 'a knee problem',
  SHOULDER_PROBLEM: 'a shoulder problem',
  WRIST_PROBLEM: 'a wrist problem',
  NECK_PROBLEM: 'a neck problem',
  NERVE_SYMPTOMS: 'nerve symptoms',
  SPINAL_STENOSIS: 'spinal stenosis',
  DISC_HERNIATION: 'a herniated disc',
  BALANCE_PROBLEM: 'a balance problem',
  ACUTE_PAIN: 'acute pain',
};
