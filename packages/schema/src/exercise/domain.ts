export const exerciseCategories = [
  'STRENGTH',
  'STABILITY',
  'MOBILITY',
  'STRETCH',
  'NEURAL_MOBILITY',
  'MASSAGE',
  'BALANCE',
  'CARDIO',
  'POWER',
] as const;
export type ExerciseCategory = (typeof exerciseCategories)[number];

export const bodyPositions = [
  'SUPINE',
  'PRONE',
  'SIDE_LYING',
  'QUADRUPED',
  'KNEELING',
  'HALF_KNEELING',
  'SITTING',
  'STANDING',
  'SQUATTING',
] as const;
export type BodyPosition = (typeof bodyPositions)[number];

export const bodyRegions = [
  'NECK',
  'SHOULDER',
  'ARM',
  'UPPER_BACK',
  'LOWER_BACK',
  'TRUNK',
  'PELVIS',
  'HIP',
  'THIGH',
  'KNEE',
  'LOWER_LEG',
  'FOOT',
] as const;
export type BodyRegion = (typeof bodyRegions)[number];

export const precautions = [
  'OSTEOPOROSIS',
  'PREGNANCY',
  'RECENT_SURGERY',
  'HEART_CONDITION',
  'HIGH_BLOOD_PRESSURE',
  'HIP_REPLACEMENT',
  'KNEE_PROBLEM',
  'SHOULDER_PROBLEM',
  'WRIST_PROBLEM',
  'NECK_PROBLEM',
  'NERVE_SYMPTOMS',
  'SPINAL_STENOSIS',
  'DISC_HERNIATION',
  'BALANCE_PROBLEM',
  'ACUTE_PAIN',
] as const;
export type Precaution = (typeof precautions)[number];

export const stepRoles = ['SET_UP', 'MOVE', 'BREATHE', 'CUE', 'SAFETY'] as const;
export type StepRole = (typeof stepRoles)[number];

/** One instruction; `key` stays the same through edits, so that citations keep hold of it. */
export interface ExerciseStep {
  readonly key: string;
  readonly role: StepRole;
  readonly text: string;
}

/** One caution, and the coded precautions of a client that it is about. */
export interface ExerciseCaution {
  readonly key: string;
  readonly text: string;
  readonly precautions: readonly Precaution[];
}

/** One thing that comes of the exercise; a claim that needs a citation. */
export interface ExerciseEffect {
  readonly key: string;
  readonly text: string;
}

export const ladderKinds = ['EASIER', 'HARDER', 'VARIATION'] as const;
export type LadderKind = (typeof ladderKinds)[number];

/** One step of the ladder: to a neighbour, and when to move there. `name` is only for people. */
export interface ContentRung {
  readonly kind: LadderKind;
  readonly exerciseId: string;
  readonly name: string;
  readonly criterion: string;
}

/** A picture's place; the alt text belongs to the picture and is the same wherever it is shown. */
export interface ContentPicture {
  readonly mediaId: string;
  readonly altText: string;
}

/** Where content that came from elsewhere is from. */
export interface Attribution {
  readonly title: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** All that a version of an exercise says, apart from its citations. Lists are in their order. */
export interface ExerciseContent {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly purpose: string;
  readonly category: ExerciseCategory;
  readonly positions: readonly BodyPosition[];
  readonly regions: readonly BodyRegion[];
  readonly primaryMuscles: readonly string[];
  readonly secondaryMuscles: readonly string[];
  readonly equipment: readonly string[];
  readonly tags: readonly string[];
  readonly steps: readonly ExerciseStep[];
  readonly cautions: readonly ExerciseCaution[];
  readonly effects: readonly ExerciseEffect[];
  readonly ladder: readonly ContentRung[];
  readonly pictures: readonly ContentPicture[];
}
export type ContentField = keyof ExerciseContent;

/** Every field of the content, in the order that a screen shows them. */
export const contentFields = [
  'name',
  'aliases',
  'category',
  'purpose',
  'positions',
  'regions',
  'primaryMuscles',
  'secondaryMuscles',
  'equipment',
  'tags',
  'steps',
  'cautions',
  'effects',
  'ladder',
  'pictures',
] as const satisfies readonly ContentField[];

/** The most characters of each text. */
export const textLimits = {
  name: 120,
  alias: 120,
  purpose: 1000,
  muscle: 80,
  equipment: 80,
  tag: 60,
  step: 1000,
  caution: 500,
  effect: 500,
  criterion: 300,
  altText: 500,
  key: 60,
} as const;

/** The most elements of each list. */
export const listLimits = {
  aliases: 20,
  primaryMuscles: 20,
  secondaryMuscles: 30,
  equipment: 20,
  tags: 30,
  steps: 60,
  cautions: 30,
  effects: 30,
  ladder: 40,
  pictures: 20,
  citations: 200,
} as const;
