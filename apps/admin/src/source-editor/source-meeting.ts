import type { SourceType } from '../gql/graphql';
import { gradeLabel, sourceStatusLabel, sourceTypeLabel, studyDesignLabel } from '../source/source-labels';
import { fieldLabel, type TypeField } from './fields-of-type';
import { appraisalFields, isSameValue, type SourceValues } from './source-values';

type Field = keyof SourceValues;
export type Side = 'mine' | 'theirs';

/** What is decided as one: a field, or the whole judgement, whose parts are never mixed. */
export interface MeetingPart {
  readonly fields: readonly Field[];
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Two edits of one source that met. */
export interface SourceMeeting {
  /** Changed by both, to different ends. */
  readonly conflicts: readonly MeetingPart[];
  /** Changed by the other alone. */
  readonly joined: readonly MeetingPart[];
  readonly merged: SourceValues;
}

const labels: Partial<Record<Field, string>> = {
  type: 'Type',
  title: 'Title',
  authors: 'Authors',
  year: 'Year',
  language: 'Language',
  abstract: 'Summary that came with it',
  note: 'Note',
  reviewBy: 'Review by',
};

const labelOf = (field: Field, type: SourceType) => labels[field] ?? fieldLabel(field as TypeField, type);

function wordsOf(field: Field, values: SourceValues): string {
  const value = values[field];
  if (field === 'type') return sourceTypeLabel[values.type];
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function standingWords({ status, supersededBy }: SourceValues): string {
  return [sourceStatusLabel[status], supersededBy && `by “${supersededBy.title}”`].filter(Boolean).join(' ');
}

function appraisalWords(values: SourceValues): string {
  const { design, ocebmLevel, ocebmYear, grade, pedroBy, pedroItems, pedroScore, summary } = values;
  const score = pedroBy === 'ITEMS' ? String(pedroItems.slice(1).filter(Boolean).length) : pedroScore;
  return [
    design && studyDesignLabel[design],
    ocebmLevel && `Oxford level ${ocebmLevel} (${ocebmYear})`,
    grade && `GRADE: ${gradeLabel[grade].toLowerCase()}`,
    pedroBy !== 'NONE' && score && `PEDro ${score} of 10`,
    summary,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Holds an edit against what became of the source meanwhile: what only one of the two changed goes together. */
export function sourceMeeting(base: SourceValues, mine: SourceValues, theirs: SourceValues): SourceMeeting {
  const standing: Field[] = ['status', 'supersededBy'];
  const together = new Set<Field>([...standing, ...appraisalFields]);
  const single = (Object.keys(mine) as Field[]).filter((field) => !together.has(field));
  const parts = [
    ...single.map((field) => ({
      fields: [field],
      label: labelOf(field, mine.type),
      words: (values: SourceValues) => wordsOf(field, values),
    })),
    { fields: standing, label: 'Status', words: standingWords },
    { fields: appraisalFields, label: 'Appraisal', words: appraisalWords },
  ].map(({ fields, label, words }) => ({
    part: { fields, label, mine: words(mine), theirs: words(theirs) },
    isMine: fields.some((field) => !isSameValue(base[field], mine[field])),
    isTheirs: fields.some((field) => !isSameValue(base[field], theirs[field])),
    isSame: fields.every((field) => isSameValue(mine[field], theirs[field])),
  }));
  const conflicts = parts.filter(({ isMine, isTheirs, isSame }) => isMine && isTheirs && !isSame);
  const joined = parts.filter(({ isMine, isTheirs }) => isTheirs && !isMine);
  return {
    conflicts: conflicts.map(({ part }) => part),
    joined: joined.map(({ part }) => part),
    merged: joined.reduce((values, { part }) => withSide(values, theirs, part), mine),
  };
}

/** Takes one part over from what the other wrote. */
export function withSide(values: SourceValues, theirs: SourceValues, { fields }: MeetingPart): SourceValues {
  return { ...values, ...Object.fromEntries(fields.map((field) => [field, theirs[field]])) };
}
