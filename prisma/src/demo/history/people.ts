import type { CourseName } from './courses.ts';
import type { PlanShapeName } from './plan-shapes.ts';

interface Somebody {
  readonly key: string;
  readonly name: string;
  readonly course: CourseName;
  readonly plan: PlanShapeName;
  readonly lead: 'owner' | 'clinician';
  readonly condition: string;
  /** Weeks until somebody should look at them again; negative when that is over. */
  readonly reviewInDays?: number;
  readonly timeZone?: string;
  readonly locale?: string;
}

/** Those whom the demo has anyway, with the course that they take; who has a plan already keeps it. */
export const knownPeople: readonly Pick<Somebody, 'key' | 'course' | 'plan'>[] = [
  { key: 'margaret', course: 'improving', plan: 'before' },
  { key: 'joseph', course: 'rising', plan: 'before' },
  { key: 'sofia', course: 'improvedFast', plan: 'before' },
  { key: 'daniel', course: 'flaring', plan: 'twoPhases' },
  { key: 'priya', course: 'overdoing', plan: 'daily' },
];

/** The rest of the demo's caseload: all made up. */
export const newPeople: readonly Somebody[] = [
  {
    key: 'agnes',
    name: 'Agnes Thorpe',
    course: 'flaringNow',
    plan: 'flareReady',
    lead: 'clinician',
    condition: 'Low back pain that comes and goes, worse after long drives',
    reviewInDays: 3,
  },
  {
    key: 'bilal',
    name: 'Bilal Hussain',
    course: 'rising',
    plan: 'everyOtherDay',
    lead: 'owner',
    condition: 'Stiff lower back since a change of work to the desk',
    reviewInDays: 9,
  },
  {
    key: 'carys',
    name: 'Carys Pritchard',
    course: 'improving',
    plan: 'twoPhases',
    lead: 'clinician',
    condition: 'Low back pain, eight months, no leg symptoms',
    reviewInDays: 12,
  },
  {
    key: 'desmond',
    name: 'Desmond Clarke',
    course: 'silent',
    plan: 'everyOtherDay',
    lead: 'clinician',
    condition: 'Low back pain after lifting, second time in two years',
    reviewInDays: -4,
  },
  {
    key: 'elif',
    name: 'Elif Yıldız',
    course: 'painFree',
    plan: 'runningOut',
    lead: 'owner',
    condition: 'Back pain after her second child',
    reviewInDays: 2,
  },
  {
    key: 'frank',
    name: 'Frank Dobson',
    course: 'steady',
    plan: 'threeAWeek',
    lead: 'clinician',
    condition: 'Long-standing low back pain, gardener',
  },
  {
    key: 'grace',
    name: 'Grace Mensah',
    course: 'improvingSlowly',
    plan: 'twoPhases',
    lead: 'owner',
    condition: 'Low back and hip pain, office and a long commute',
    reviewInDays: 18,
  },
  {
    key: 'hugo',
    name: 'Hugo Bellamy',
    course: 'overdoing',
    plan: 'threeAWeek',
    lead: 'clinician',
    condition: 'Runner, back pain on hills',
    reviewInDays: 6,
  },
  {
    key: 'isla',
    name: 'Isla McRae',
    course: 'tooFew',
    plan: 'daily',
    lead: 'owner',
    condition: 'Low back pain, two months',
  },
  {
    key: 'jun',
    name: 'Jun Takahashi',
    course: 'improvedFast',
    plan: 'twoPhases',
    lead: 'clinician',
    condition: 'Sudden low back pain after moving house',
    reviewInDays: 25,
  },
  {
    key: 'katya',
    name: 'Katya Morozova',
    course: 'silentLong',
    plan: 'daily',
    lead: 'owner',
    condition: 'Low back pain, works nights',
    reviewInDays: -15,
  },
  {
    key: 'leon',
    name: 'Leon Fischer',
    course: 'skippingForPain',
    plan: 'daily',
    lead: 'clinician',
    condition: 'Low back pain with pain into the left thigh',
    reviewInDays: 5,
    timeZone: 'Europe/Berlin',
    locale: 'de',
  },
  {
    key: 'mina',
    name: 'Mina Castellanos',
    course: 'flaring',
    plan: 'flareReady',
    lead: 'owner',
    condition: 'Low back pain with flare-ups every few weeks',
    reviewInDays: 14,
  },
  {
    key: 'noah',
    name: 'Noah Whitfield',
    course: 'painFree',
    plan: 'threeAWeek',
    lead: 'clinician',
    condition: 'Back pain in the rowing season',
    reviewInDays: 30,
  },
  {
    key: 'oona',
    name: 'Oona Kavanagh',
    course: 'improving',
    plan: 'everyOtherDay',
    lead: 'owner',
    condition: 'Low back pain, a year, afraid to bend',
    reviewInDays: 8,
    timeZone: 'Europe/Dublin',
  },
  {
    key: 'pavel',
    name: 'Pavel Novák',
    course: 'steady',
    plan: 'daily',
    lead: 'clinician',
    condition: 'Low back pain, drives a lorry',
    reviewInDays: 20,
  },
  {
    key: 'quentin',
    name: 'Quentin Ashby',
    course: 'improvingSlowly',
    plan: 'runningOut',
    lead: 'owner',
    condition: 'Low back pain after months of sitting',
    reviewInDays: 1,
  },
  {
    key: 'rosa',
    name: 'Rosa Almeida',
    course: 'tooFew',
    plan: 'everyOtherDay',
    lead: 'clinician',
    condition: 'Stiffness of the lower back in the morning',
  },
  {
    key: 'samuel',
    name: 'Samuel Oduya',
    course: 'improving',
    plan: 'daily',
    lead: 'owner',
    condition: 'Low back pain, teaches sports',
    reviewInDays: 11,
  },
];
