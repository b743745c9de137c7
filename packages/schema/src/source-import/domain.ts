import type { SourceFields } from '../source/fields.ts';

export const sourceFormats = ['BIBTEX', 'RIS', 'NBIB', 'CSL_JSON'] as const;
/** The forms that lists of references go by. */
export type SourceFormat = (typeof sourceFormats)[number];

/** What a format is called among people. */
export const formatNames: Record<SourceFormat, string> = {
  BIBTEX: 'BibTeX',
  RIS: 'RIS',
  NBIB: 'NBIB (PubMed)',
  CSL_JSON: 'CSL-JSON',
};

/** What one import may hold. */
export const importLimits = {
  bytes: 10 * 1024 * 1024,
  records: 10_000,
  /** Characters of one record. */
  recordCharacters: 200_000,
  /** How deep the JSON of one record may nest. */
  depth: 20,
} as const;

/** A record as its reader gives it: a name to find it by, and either CSL-JSON or what is wrong with it. */
export interface ReadRecord {
  /** Of its first line in the text, from 1. */
  readonly line: number;
  /** Its key, its id or how it begins. */
  readonly label: string;
  readonly item: Readonly<Record<string, unknown>> | null;
  /** Why it cannot be taken, in words; null when it can. */
  readonly problem: string | null;
  /** What was mended or left out on the way. */
  readonly notices: readonly string[];
}

/** What becomes of a record when nobody decides otherwise. */
export type ImportOutcome = 'NEW' | 'POSSIBLE_DUPLICATE' | 'MERGES' | 'UNCHANGED' | 'REFUSED';

export const matchKinds = ['DOI', 'PMID', 'PMCID', 'URL', 'TITLE', 'SIMILAR_TITLE'] as const;
export type MatchKind = (typeof matchKinds)[number];

export type ImportAction = 'CREATE' | 'MERGE' | 'SKIP';

/** What somebody decides of one record; without a decision it goes its usual way. */
export interface ImportDecision {
  /** Which record: from 0, in the order of the text. */
  readonly record: number;
  readonly action: ImportAction;
  /** Of MERGE: into which source; the one that it matches unless said. */
  readonly sourceId?: string | null | undefined;
  /** Of MERGE: which fields are taken over; those that are empty unless said. */
  readonly fields?: readonly string[] | null | undefined;
}

/** A source that a record is held against: in the library, or a record before it in the same text. */
export interface KnownSource {
  /** Null for what another record of the same text would make. */
  readonly id: string | null;
  /** Which record of the text made it; null for what is in the library. */
  readonly record: number | null;
  /** Whether it may be changed: the public library stays as it is. */
  readonly isOwn: boolean;
  readonly revision: number;
  fields: SourceFields;
}

export interface Difference {
  /** A field of a source, or a variable of CSL-JSON. */
  readonly field: string;
  readonly current: string | null;
  readonly imported: string;
  /** Whether the source has nothing there yet. */
  readonly fills: boolean;
}

export interface Match {
  readonly by: MatchKind;
  readonly source: KnownSource;
  readonly differences: readonly Difference[];
}

/** One record and what becomes of it. */
export interface PlannedRecord {
  readonly index: number;
  readonly line: number;
  readonly label: string;
  readonly outcome: ImportOutcome;
  /** Why it is refused; null otherwise. */
  readonly reason: string | null;
  readonly notices: readonly string[];
  readonly fields: SourceFields | null;
  readonly match: Match | null;
  readonly possibleDuplicates: readonly Match[];
  /** What is done: by decision, else by outcome. */
  readonly done: 'CREATED' | 'MERGED' | 'UNCHANGED' | 'SKIPPED' | 'REFUSED';
}

/** The text as a whole cannot be taken. */
export class ImportRefusedError extends Error {
  override readonly name = 'ImportRefusedError';
}
