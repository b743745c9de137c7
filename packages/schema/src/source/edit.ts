import {
  type SourceAuthor,
  type SourceStatus,
  type SourceType,
  type StudyDesign,
  type GradeCertainty,
  sourceAuthors,
} from './domain.ts';
import { pedroScore } from './appraisal.ts';
import { type CslField, type SourceFields, cslVariables } from './fields.ts';
import { normaliseDoi, normalisePmcid, normalisePmid, normaliseUrl } from './identifiers.ts';

type Given<Value> = Value | null | undefined;

/** What somebody types of a source: what is not given stays as it is, and null empties it. */
export interface SourceEdit extends Partial<Record<CslField, Given<string>>> {
  readonly type?: Given<SourceType>;
  readonly title?: Given<string>;
  readonly authors?: Given<readonly object[]>;
  readonly editors?: Given<readonly object[]>;
  readonly year?: Given<number>;
  readonly containerTitle?: Given<string>;
  readonly publisher?: Given<string>;
  readonly doi?: Given<string>;
  readonly pmid?: Given<string>;
  readonly pmcid?: Given<string>;
  readonly isbn?: Given<string>;
  readonly url?: Given<string>;
  readonly accessed?: Given<string>;
  readonly note?: Given<string>;
}

/** A source before anything is said of it. */
export const emptyFields: SourceFields = {
  type: 'OTHER',
  title: '',
  authors: [],
  year: null,
  containerTitle: null,
  publisher: null,
  doi: null,
  pmid: null,
  pmcid: null,
  isbn: null,
  url: null,
  accessed: null,
  note: null,
  csl: {},
};

const texts = ['containerTitle', 'publisher', 'isbn', 'note'] as const;
const normalForms = { doi: normaliseDoi, pmid: normalisePmid, pmcid: normalisePmcid, url: normaliseUrl };

function editedCsl(csl: SourceFields['csl'], edit: SourceEdit): Record<string, unknown> {
  const next: Record<string, unknown> = { ...csl };
  const set = (variable: string, value: unknown) => {
    if (value === null) delete next[variable];
    else next[variable] = value;
  };
  for (const [field, variable] of Object.entries(cslVariables)) {
    const text = edit[field as CslField];
    if (text !== undefined) set(variable, text?.trim() || null);
  }
  if (edit.editors !== undefined) {
    const editors: SourceAuthor[] = sourceAuthors(edit.editors ?? []);
    set('editor', editors.length > 0 ? editors : null);
  }
  // an address that another source had is kept beside the column: what is typed now goes before it
  if (edit.url !== undefined) delete next['URL'];
  return next;
}

/** Applies an edit to the fields of a source; identifiers get the form that the library keeps. */
export function editedFields(fields: SourceFields, edit: SourceEdit): SourceFields {
  const text = texts.flatMap((name) => (edit[name] === undefined ? [] : [[name, edit[name]?.trim() || null]]));
  const identifiers = Object.entries(normalForms).flatMap(([name, normalise]) => {
    const value = edit[name as keyof typeof normalForms];
    return value === undefined ? [] : [[name, value && normalise(value)]];
  });
  return {
    ...fields,
    ...Object.fromEntries([...text, ...identifiers]),
    type: edit.type ?? fields.type,
    title: edit.title?.trim() || fields.title,
    authors: edit.authors === undefined ? fields.authors : sourceAuthors(edit.authors ?? []),
    year: edit.year === undefined ? fields.year : edit.year,
    accessed: edit.accessed === undefined ? fields.accessed : edit.accessed,
    csl: editedCsl(fields.csl, edit),
  };
}

/** What somebody judges of a source's strength; as a whole, so that parts of two judgements never mix. */
export interface AppraisalEdit {
  readonly design?: Given<StudyDesign>;
  readonly ocebmLevel?: Given<string>;
  readonly ocebmYear?: Given<number>;
  readonly grade?: Given<GradeCertainty>;
  readonly pedroScore?: Given<number>;
  readonly pedroItems?: Given<readonly boolean[]>;
  readonly summary?: Given<string>;
}

/** The columns of an appraisal; a PEDro score is counted from its items where they are given. */
export function appraisalColumns(appraisal: AppraisalEdit) {
  const items = appraisal.pedroItems ?? [];
  return {
    design: appraisal.design ?? null,
    ocebmLevel: appraisal.ocebmLevel ?? null,
    ocebmYear: appraisal.ocebmYear ?? null,
    grade: appraisal.grade ?? null,
    pedroScore: items.length > 0 ? pedroScore(items) : (appraisal.pedroScore ?? null),
    pedroItems: [...items],
    appraisalSummary: appraisal.summary?.trim() || null,
  };
}

/** What a clinic thinks of a source: whether it stands, until when, and how strong it is. */
export interface StandingEdit {
  readonly status?: Given<SourceStatus>;
  readonly supersededById?: Given<string>;
  /** YYYY-MM-DD */
  readonly reviewBy?: Given<string>;
  readonly appraisal?: Given<AppraisalEdit>;
}
