import type { UseFormReturnType } from '@mantine/form';
import type { SourceValues } from './source-values';

/** The form of a source, which its sections share. */
export type SourceForm = UseFormReturnType<SourceValues>;

const numeric = (value: string, min: number, max: number) =>
  /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;

/** What a form of a source demands before it is sent; identifiers are judged by the API, which knows them. */
export const sourceRules = {
  title: (title: string) => (title.trim() === '' ? 'A source has a title.' : null),
  year: (year: string) =>
    year === '' || numeric(year, 1000, 3000) ? null : 'A year has four figures, or is left empty.',
  ocebmYear: (year: string, { ocebmLevel }: SourceValues) =>
    ocebmLevel === '' || numeric(year, 1998, 2100) ? null : 'A level goes with the year of its scheme.',
  ocebmLevel: (level: string, { ocebmYear }: SourceValues) =>
    ocebmYear !== '' && level === '' ? 'Choose a level, or take the scheme away.' : null,
  pedroScore: (score: string, { pedroBy }: SourceValues) =>
    pedroBy === 'SCORE' && !numeric(score, 0, 10) ? 'A score is 0 to 10.' : null,
};
