import { searchable } from '@reprise/prisma/search-text';
import {
  type BodyPosition,
  type BodyRegion,
  type ExerciseCategory,
  bodyPositions,
  bodyRegions,
  exerciseCategories,
} from '../exercise/domain.ts';
import { spelled } from '../exercise/words.ts';

// What the words of other libraries are called here. Keys are as searches see a text: small letters, no accents.

interface MuscleTerm {
  readonly words: readonly string[];
  readonly region: BodyRegion | null;
}
const muscle = (region: BodyRegion | null, ...words: string[]): MuscleTerm => ({ words, region });

const muscles: Readonly<Record<string, MuscleTerm>> = {
  abdominals: muscle('TRUNK', 'rectus abdominis'),
  abs: muscle('TRUNK', 'rectus abdominis'),
  abductors: muscle('HIP', 'gluteus medius', 'tensor fasciae latae'),
  'hip abductors': muscle('HIP', 'gluteus medius', 'tensor fasciae latae'),
  adductors: muscle('THIGH', 'adductors'),
  'hip adductors': muscle('THIGH', 'adductors'),
  biceps: muscle('ARM', 'biceps brachii'),
  calves: muscle('LOWER_LEG', 'gastrocnemius', 'soleus'),
  chest: muscle('TRUNK', 'pectoralis major'),
  pectorals: muscle('TRUNK', 'pectoralis major'),
  delts: muscle('SHOULDER', 'deltoid'),
  deltoids: muscle('SHOULDER', 'deltoid'),
  shoulders: muscle('SHOULDER', 'deltoid'),
  forearms: muscle('ARM', 'forearm muscles'),
  glutes: muscle('HIP', 'gluteus maximus'),
  gluteals: muscle('HIP', 'gluteus maximus'),
  hamstrings: muscle('THIGH', 'hamstrings'),
  lats: muscle('UPPER_BACK', 'latissimus dorsi'),
  'lower back': muscle('LOWER_BACK', 'erector spinae'),
  'middle back': muscle('UPPER_BACK', 'rhomboids'),
  neck: muscle('NECK', 'neck muscles'),
  obliques: muscle('TRUNK', 'obliques'),
  quadriceps: muscle('THIGH', 'quadriceps'),
  quads: muscle('THIGH', 'quadriceps'),
  traps: muscle('UPPER_BACK', 'trapezius'),
  triceps: muscle('ARM', 'triceps brachii'),
};

const equipment: Readonly<Record<string, readonly string[]>> = {
  bands: ['resistance band'],
  'resistance bands': ['resistance band'],
  barbell: ['barbell'],
  'body only': [],
  'body weight': [],
  bodyweight: [],
  none: [],
  no: [],
  'no equipment': [],
  cable: ['cable machine'],
  dumbbell: ['dumbbell'],
  dumbbells: ['dumbbell'],
  'e z curl bar': ['EZ curl bar'],
  'exercise ball': ['exercise ball'],
  'foam roll': ['foam roller'],
  kettlebells: ['kettlebell'],
  machine: ['weight machine'],
  'medicine ball': ['medicine ball'],
};

/** A category, and the word of the other library where ours is wider. */
interface CategoryTerm {
  readonly category: ExerciseCategory;
  readonly tags: readonly string[];
}
const category = (name: ExerciseCategory, ...tags: string[]): CategoryTerm => ({ category: name, tags });

const categories: Readonly<Record<string, CategoryTerm>> = {
  ...Object.fromEntries(exerciseCategories.map((name) => [spelled(name), category(name)])),
  strengthening: category('STRENGTH'),
  powerlifting: category('STRENGTH', 'powerlifting'),
  strongman: category('STRENGTH', 'strongman'),
  'olympic weightlifting': category('POWER', 'olympic weightlifting'),
  plyometrics: category('POWER', 'plyometrics'),
  plyometric: category('POWER', 'plyometrics'),
  stretching: category('STRETCH'),
  flexibility: category('STRETCH'),
  aerobic: category('CARDIO'),
  cardiovascular: category('CARDIO'),
  core: category('STABILITY', 'core'),
  stabilisation: category('STABILITY'),
  stabilization: category('STABILITY'),
  proprioception: category('BALANCE', 'proprioception'),
  'nerve glide': category('NEURAL_MOBILITY'),
  neurodynamics: category('NEURAL_MOBILITY'),
};

const positions: Readonly<Record<string, BodyPosition>> = {
  ...Object.fromEntries(bodyPositions.map((name) => [spelled(name), name])),
  'lying on back': 'SUPINE',
  'on your back': 'SUPINE',
  'lying on front': 'PRONE',
  'face down': 'PRONE',
  sidelying: 'SIDE_LYING',
  'all fours': 'QUADRUPED',
  'four point kneeling': 'QUADRUPED',
  seated: 'SITTING',
  squat: 'SQUATTING',
};

const regions: Readonly<Record<string, BodyRegion>> = {
  ...Object.fromEntries(bodyRegions.map((name) => [spelled(name), name])),
  cervical: 'NECK',
  thoracic: 'UPPER_BACK',
  lumbar: 'LOWER_BACK',
  'low back': 'LOWER_BACK',
  core: 'TRUNK',
  abdomen: 'TRUNK',
  hips: 'HIP',
  knees: 'KNEE',
  shoulders: 'SHOULDER',
  calf: 'LOWER_LEG',
  ankle: 'FOOT',
};

const among =
  <Term>(table: Readonly<Record<string, Term>>) =>
  (value: string): Term | null => {
    const key = searchable(value);
    return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
  };

/** What a word for muscles of another library is called here, and the region that they are of. */
export const muscleTerm = among(muscles);
export const equipmentTerm = among(equipment);
export const categoryTerm = among(categories);
export const positionTerm = among(positions);
export const regionTerm = among(regions);

const namedPositions: readonly (readonly [RegExp, BodyPosition])[] = [
  [/\bhalf[- ]kneeling\b/i, 'HALF_KNEELING'],
  [/(?<!half[- ])\bkneeling\b/i, 'KNEELING'],
  [/\bseated\b|\bsitting\b/i, 'SITTING'],
  [/\bstanding\b/i, 'STANDING'],
  [/\bside[- ]lying\b/i, 'SIDE_LYING'],
  [/\bsupine\b/i, 'SUPINE'],
  [/\bprone\b/i, 'PRONE'],
];

/** The positions that a name says, for libraries that have no word for them elsewhere. */
export function positionsInName(name: string): BodyPosition[] {
  return namedPositions.flatMap(([pattern, position]) => (pattern.test(name) ? [position] : []));
}
