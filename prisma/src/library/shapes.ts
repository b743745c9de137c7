/**
 * The shapes that the starting library is written in. Words are ours; figures are the sources'.
 * Every name of an enum here is a name of the same enum in schema.prisma.
 */
export type Category =
  | 'STRENGTH'
  | 'STABILITY'
  | 'MOBILITY'
  | 'STRETCH'
  | 'NEURAL_MOBILITY'
  | 'MASSAGE'
  | 'BALANCE'
  | 'CARDIO'
  | 'POWER';
export type Position =
  | 'SUPINE'
  | 'PRONE'
  | 'SIDE_LYING'
  | 'QUADRUPED'
  | 'KNEELING'
  | 'HALF_KNEELING'
  | 'SITTING'
  | 'STANDING'
  | 'SQUATTING';
export type Region =
  | 'NECK'
  | 'SHOULDER'
  | 'ARM'
  | 'UPPER_BACK'
  | 'LOWER_BACK'
  | 'TRUNK'
  | 'PELVIS'
  | 'HIP'
  | 'THIGH'
  | 'KNEE'
  | 'LOWER_LEG'
  | 'FOOT';
export type Role = 'SET_UP' | 'MOVE' | 'BREATHE' | 'CUE' | 'SAFETY';
export type Precaution =
  | 'OSTEOPOROSIS'
  | 'PREGNANCY'
  | 'RECENT_SURGERY'
  | 'HEART_CONDITION'
  | 'HIGH_BLOOD_PRESSURE'
  | 'HIP_REPLACEMENT'
  | 'KNEE_PROBLEM'
  | 'SHOULDER_PROBLEM'
  | 'WRIST_PROBLEM'
  | 'NECK_PROBLEM'
  | 'NERVE_SYMPTOMS'
  | 'SPINAL_STENOSIS'
  | 'DISC_HERNIATION'
  | 'BALANCE_PROBLEM'
  | 'ACUTE_PAIN';

/** A closed range: [min, max]. */
export type Range = readonly [number, number];

/** A dose as a source gives it: what is left out, the source leaves out. */
export interface DoseData {
  readonly sets?: Range;
  readonly reps?: Range;
  readonly holdSeconds?: Range;
  readonly holdIsMinimum?: true;
  readonly breaths?: Range;
  readonly steps?: Range;
  readonly side?: 'BOTH' | 'EACH' | 'ALTERNATE';
  readonly oneSideFirst?: true;
  readonly restSeconds?: Range;
  readonly timesPerDay?: Range;
  readonly openEnded?: true;
}

/** Keys of the sources in sources.ts. */
export type SourceKey =
  | 'mini-band-four-moves'
  | 'lumbar-relief'
  | 'five-moves'
  | 'gentle-strength'
  | 'seven-workouts'
  | 'sousa-2019'
  | 'gordon-2016'
  | 'acp-2017'
  | 'nice-ng59'
  | 'who-2023'
  | 'cauda-equina';

export interface CitationData {
  readonly source: SourceKey;
  readonly kind: 'PURPOSE' | 'TECHNIQUE' | 'DOSE' | 'EFFECT' | 'CAUTION';
  /** The claim in our own words. */
  readonly claim: string;
  /** The place in the source: its label and value, such as ['section', 'Glute bridge']. */
  readonly locator: readonly [label: string, value: string];
  readonly stance?: 'SUPPORTS' | 'QUALIFIES' | 'CONTRADICTS';
  /** Only with kind DOSE. */
  readonly dose?: DoseData;
}

export interface CautionData {
  readonly text: string;
  /** Coded precautions of a client that this caution is about. */
  readonly precautions: readonly Precaution[];
}

export interface LadderData {
  readonly kind: 'EASIER' | 'HARDER' | 'VARIATION';
  /** Slug of the neighbour. */
  readonly to: string;
  /** When to move there. Empty for a variation that is neither easier nor harder. */
  readonly criterion: string;
}

export interface ExerciseData {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** One sentence that a client understands. Needs a PURPOSE citation. */
  readonly purpose: string;
  readonly category: Category;
  readonly positions: readonly Position[];
  readonly regions: readonly Region[];
  /** Lower-case usual names: 'gluteus maximus', 'erector spinae'. */
  readonly primaryMuscles: readonly string[];
  readonly secondaryMuscles: readonly string[];
  /** Lower-case usual names: 'mat', 'mini band', 'towel'. Empty when nothing is needed. */
  readonly equipment: readonly string[];
  readonly steps: readonly { readonly role: Role; readonly text: string }[];
  readonly cautions: readonly CautionData[];
  readonly ladder: readonly LadderData[];
  readonly citations: readonly CitationData[];
}

export interface ItemData {
  /** Slug of the exercise. */
  readonly exercise: string;
  readonly dose: DoseData;
  readonly note?: string;
}

export interface BlockData {
  readonly name: string;
  readonly rounds: Range;
  readonly note?: string;
  readonly items: readonly ItemData[];
}

export interface RoutineData {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** As in the digest: 'standalone workout', 'warm-up', 'mobility' ... */
  readonly uses: readonly string[];
  readonly statedMinutes?: number;
  /** How long it takes by the schema's count of its blocks, from the lower to the upper end of every range. */
  readonly seconds: Range;
  readonly blocks: readonly BlockData[];
  readonly citations: readonly CitationData[];
}

export interface ArticlePointData {
  readonly text: string;
  readonly citations: readonly CitationData[];
}

/** General advice, causes and when to seek help: what the sources recommend beside the routines. */
export interface ArticleData {
  readonly slug: string;
  readonly kind: 'ADVICE' | 'CAUSES' | 'SEEK_HELP' | 'EVIDENCE';
  readonly title: string;
  readonly summary: string;
  readonly points: readonly ArticlePointData[];
}

export interface SourceData {
  readonly key: SourceKey;
  readonly type: 'ARTICLE' | 'REVIEW' | 'TRIAL' | 'GUIDELINE' | 'BOOK' | 'WEB_PAGE' | 'MAGAZINE_ARTICLE';
  readonly title: string;
  readonly authors: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly year?: number;
  readonly containerTitle?: string;
  readonly publisher?: string;
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly url?: string;
  readonly status?: 'CURRENT' | 'SUPERSEDED' | 'WITHDRAWN' | 'RETRACTED';
  /** The day after which somebody should look whether it still holds: YYYY-MM-DD. */
  readonly reviewBy?: string;
  /** What a reader should know of the source: who wrote it, what it is not. */
  readonly note?: string;
  readonly appraisal: {
    readonly design:
      | 'SYSTEMATIC_REVIEW'
      | 'RANDOMISED_TRIAL'
      | 'COHORT'
      | 'CASE_SERIES'
      | 'GUIDELINE'
      | 'EXPERT_OPINION';
    /** Oxford level 1 to 5, with the year of the scheme; absent where the scheme does not apply. */
    readonly ocebmLevel?: 1 | 2 | 3 | 4 | 5;
    readonly ocebmYear?: 2011;
    readonly grade?: 'HIGH' | 'MODERATE' | 'LOW' | 'VERY_LOW';
    /** Why it was judged so. */
    readonly summary: string;
  };
}

/** Words in the languages that clients read. */
export interface TextsData {
  readonly en: string;
  readonly de: string;
}

/** An outcome measure as the API keeps its definition: see the schema's own type of that name. */
export interface MeasureData {
  readonly slug: string;
  readonly definition: {
    readonly title: TextsData;
    readonly shortTitle: string;
    readonly instruction: TextsData | null;
    readonly items: readonly {
      readonly key: string;
      readonly text: TextsData;
      readonly min: number;
      readonly max: number;
      readonly minText: TextsData | null;
      readonly maxText: TextsData | null;
      readonly options: null;
    }[];
    readonly activitiesMost: number | null;
    readonly method: 'MEAN';
    readonly answersLeast: number | null;
    readonly direction: 'HIGHER_IS_BETTER' | 'HIGHER_IS_WORSE';
    readonly isChange: boolean;
    readonly change: {
      readonly points: number;
      readonly percent: number | null;
      readonly greater: readonly { readonly points: number; readonly text: TextsData }[];
      readonly source: string;
      readonly url: string;
    } | null;
    readonly licence: string;
    readonly source: string;
    readonly url: string;
  };
}
