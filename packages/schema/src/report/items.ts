export const reportKinds = ['CERT', 'TIDIER'] as const;
/** CERT reports exercise programmes, TIDieR any intervention. */
export type ReportKind = (typeof reportKinds)[number];

/** What of a routine's data speaks to an item; null when only a person can say. */
export type ReportPart =
  | 'NAME'
  | 'WHY'
  | 'EQUIPMENT'
  | 'MATERIALS'
  | 'PROCEDURE'
  | 'EXERCISES'
  | 'DOSAGE'
  | 'PROGRESSION'
  | 'TAILORING'
  | 'ORIGIN';

/** One item of a checklist: its number there, and what it asks for in our own words. */
export interface ChecklistItem {
  readonly number: number;
  readonly section: string;
  readonly meaning: string;
  readonly parts: readonly ReportPart[];
}

/** A published checklist. */
export interface Checklist {
  readonly name: string;
  /** Where it was published. */
  readonly reference: string;
  readonly doi: string;
  readonly items: readonly ChecklistItem[];
}

type Row = readonly [section: string, meaning: string, ...parts: ReportPart[]];
const numbered = (rows: readonly Row[]): ChecklistItem[] =>
  rows.map(([section, meaning, ...parts], at) => ({ number: at + 1, section, meaning, parts }));

const cert: Checklist = {
  name: 'CERT',
  reference:
    'Slade SC, Dionne CE, Underwood M, Buchbinder R. Consensus on Exercise Reporting Template (CERT): explanation and elaboration statement. Br J Sports Med. 2016;50(23):1428-37.',
  doi: '10.1136/bjsports-2016-096651',
  items: numbered([
    ['What', 'Which equipment is used, down to its kind and strength', 'EQUIPMENT'],
    ['Who', 'Who teaches it: qualification, experience and training for it'],
    ['How', 'Whether people exercise alone or in a group'],
    ['How', 'Whether somebody supervises, and how it is delivered'],
    ['How', 'How keeping to the programme is measured and reported'],
    ['How', 'What is done to keep people motivated'],
    ['How', 'When and how an exercise is made harder', 'PROGRESSION'],
    ['How', 'Every exercise in enough detail to do it again', 'EXERCISES'],
    ['How', 'What is done at home beside it, if anything'],
    ['How', 'What belongs to it besides exercise, such as advice or manual care'],
    ['How', 'Which harms happened in the course of it, and how they were looked for'],
    ['Where', 'Where people do it'],
    ['When, how much', 'The dose: repetitions, sets, holds, rests, how often and how long', 'DOSAGE'],
    ['Tailoring', 'Whether it is the same for everybody or fitted to each person, and how', 'TAILORING'],
    ['Tailoring', 'How the level to begin at is chosen'],
    ['How well', 'How it was checked that it was given as planned, and to what extent it was'],
  ]),
};

const tidier: Checklist = {
  name: 'TIDieR',
  reference:
    'Hoffmann TC, Glasziou PP, Boutron I, Milne R, Perera R, Moher D, et al. Better reporting of interventions: template for intervention description and replication (TIDieR) checklist and guide. BMJ. 2014;348:g1687.',
  doi: '10.1136/bmj.g1687',
  items: numbered([
    ['Name', 'A short name by which it is known', 'NAME'],
    ['Why', 'The reasoning, theory or aim behind its main parts', 'WHY'],
    ['What', 'Things and papers that are used or handed out', 'MATERIALS'],
    ['What', 'What is done, step by step', 'PROCEDURE', 'EXERCISES'],
    ['Who', 'Who gives it, with their background and training'],
    ['How', 'By which ways it is given, such as face to face or by phone, alone or in a group'],
    ['Where', 'In which places it happens, and what they need to have'],
    ['When, how much', 'How often, over what time, how long and how hard', 'DOSAGE'],
    ['Tailoring', 'What is fitted to the person: what, why, when and how', 'TAILORING', 'PROGRESSION'],
    ['Changes', 'What was changed in the course of it, and why', 'ORIGIN'],
    ['How well', 'How keeping to the plan was to be checked and supported'],
    ['How well', 'To what extent it was given as planned'],
  ]),
};

/** The checklists, in our own words. */
export const checklists: Readonly<Record<ReportKind, Checklist>> = { CERT: cert, TIDIER: tidier };
