import { readFragment } from '../gql';
import type {
  CreateSourceInput,
  EditedSourceFragment,
  GradeCertainty,
  LookUpSourceMutation,
  SourceStatus,
  SourceType,
  StudyDesign,
} from '../gql/graphql';
import { nameParts } from './edited-source';
import { namesOfText, namesText, type SourceNameParts } from './name-lines';

/** The fields of a source that are a line or a text, as its form has them: empty is nothing. */
export const textFields = [
  'title',
  'containerTitle',
  'publisher',
  'publisherPlace',
  'volume',
  'issue',
  'pages',
  'edition',
  'doi',
  'pmid',
  'pmcid',
  'isbn',
  'issn',
  'url',
  'accessed',
  'language',
  'abstract',
  'note',
  'reviewBy',
] as const;
export type TextField = (typeof textFields)[number];

/** How the PEDro score of a trial is known. */
export type PedroBy = 'NONE' | 'ITEMS' | 'SCORE';

/** What stands in the form of a source. */
export interface SourceValues extends Record<TextField, string> {
  type: SourceType;
  authors: string;
  editors: string;
  year: string;
  status: SourceStatus;
  supersededBy: { id: string; title: string } | null;
  design: StudyDesign | '';
  ocebmYear: string;
  ocebmLevel: string;
  grade: GradeCertainty | '';
  pedroBy: PedroBy;
  pedroScore: string;
  pedroItems: boolean[];
  summary: string;
}

/** Names with all of their parts, beside the lines that the form shows of them. */
export interface KnownNames {
  readonly authors: readonly SourceNameParts[];
  readonly editors: readonly SourceNameParts[];
}

export const noNames: KnownNames = { authors: [], editors: [] };

const noText = Object.fromEntries(textFields.map((field) => [field, ''])) as Record<TextField, string>;

/** A form before anything is typed. */
export const emptyValues: SourceValues = {
  ...noText,
  type: 'ARTICLE',
  authors: '',
  editors: '',
  year: '',
  status: 'CURRENT',
  supersededBy: null,
  design: '',
  ocebmYear: '',
  ocebmLevel: '',
  grade: '',
  pedroBy: 'NONE',
  pedroScore: '',
  pedroItems: Array.from({ length: 11 }, () => false),
  summary: '',
};

const text = (value: string | number | null | undefined) => (value == null ? '' : String(value));

type Draft = Extract<LookUpSourceMutation['lookUpSource'], { __typename: 'SourceDraft' }>;

/** The names of a source with all of their parts. */
export function namesOf(source: Pick<EditedSourceFragment, 'authorNames' | 'editors'>): KnownNames {
  return { authors: readFragment(nameParts, source.authorNames), editors: readFragment(nameParts, source.editors) };
}

/** What a look-up says, as the form has it; what it does not say is empty. */
export function valuesOfDraft(draft: Draft): Partial<SourceValues> {
  const names = namesOf(draft);
  const said = textFields.flatMap((field) =>
    field in draft ? [[field, text(draft[field as keyof Draft] as string)]] : [],
  );
  return {
    ...Object.fromEntries(said),
    type: draft.type,
    year: text(draft.year),
    authors: namesText(names.authors),
    editors: namesText(names.editors),
  };
}

/** A source as its form has it. */
export function valuesOfSource(source: EditedSourceFragment): SourceValues {
  const { appraisal, supersededBy } = source;
  const names = namesOf(source);
  const texts = Object.fromEntries(textFields.map((field) => [field, text(source[field])])) as Record<
    TextField,
    string
  >;
  const { pedroScore, pedroItems } = appraisal;
  return {
    ...texts,
    type: source.type,
    year: text(source.year),
    authors: namesText(names.authors),
    editors: namesText(names.editors),
    status: source.status,
    supersededBy: supersededBy ? { id: supersededBy.id, title: supersededBy.title } : null,
    design: appraisal.design ?? '',
    ocebmYear: text(appraisal.ocebmYear),
    ocebmLevel: text(appraisal.ocebmLevel),
    grade: appraisal.grade ?? '',
    pedroBy: pedroItems.length > 0 ? 'ITEMS' : pedroScore == null ? 'NONE' : 'SCORE',
    pedroScore: text(pedroScore),
    pedroItems: pedroItems.length > 0 ? [...pedroItems] : emptyValues.pedroItems,
    summary: text(appraisal.summary),
  };
}

/** The fields of the form that make up a judgement, which is sent as a whole. */
export const appraisalFields = [
  'design',
  'ocebmYear',
  'ocebmLevel',
  'grade',
  'pedroBy',
  'pedroScore',
  'pedroItems',
  'summary',
] as const satisfies (keyof SourceValues)[];

/** Says whether two values of a field are the same. */
export const isSameValue = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function appraisalOf(values: SourceValues): NonNullable<CreateSourceInput['appraisal']> | null {
  const appraisal = {
    design: values.design || null,
    ocebmLevel: values.ocebmLevel || null,
    ocebmYear: values.ocebmLevel && values.ocebmYear ? Number(values.ocebmYear) : null,
    grade: values.grade || null,
    pedroItems: values.pedroBy === 'ITEMS' ? values.pedroItems : [],
    pedroScore: values.pedroBy === 'SCORE' && values.pedroScore !== '' ? Number(values.pedroScore) : null,
    summary: values.summary.trim() || null,
  };
  const says = Object.values(appraisal).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null));
  return says ? appraisal : null;
}

/** What the API is told of a form: the fields that differ from what was read, and no others. */
export function changedInput(base: SourceValues, values: SourceValues, known: KnownNames) {
  const differs = (field: keyof SourceValues) => !isSameValue(base[field], values[field]);
  const texts = textFields.flatMap((field) => (differs(field) ? [[field, values[field].trim() || null]] : []));
  const isSuperseded = values.status === 'SUPERSEDED';
  const standing = differs('status') || differs('supersededBy');
  return {
    ...(Object.fromEntries(texts) as Partial<Record<TextField, string | null>>),
    ...(differs('type') ? { type: values.type } : {}),
    ...(differs('year') ? { year: values.year === '' ? null : Number(values.year) } : {}),
    ...(differs('authors') ? { authors: namesOfText(values.authors, known.authors) } : {}),
    ...(differs('editors') ? { editors: namesOfText(values.editors, known.editors) } : {}),
    ...(standing ? { status: values.status, supersededBy: (isSuperseded && values.supersededBy?.id) || null } : {}),
    ...(appraisalFields.some(differs) ? { appraisal: appraisalOf(values) } : {}),
  };
}
