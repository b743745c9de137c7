import type { ImportMatchFragment, ImportOutcome, SourceImportDecisionInput } from '../gql/graphql';

/** One record of a preview. */
export interface ImportRecord {
  readonly index: number;
  readonly line: number;
  readonly label: string;
  readonly outcome: ImportOutcome;
  readonly reason?: string | null;
  readonly notices: readonly string[];
  readonly byline: string;
  readonly match: ImportMatchFragment | null;
  readonly possibleDuplicates: readonly ImportMatchFragment[];
}

/** What a person decided of a record. */
export interface Decision {
  readonly action: 'CREATE' | 'MERGE' | 'SKIP';
  /** Of MERGE: into which source; the one that it matches unless said. */
  readonly source?: string | null;
  /** Of MERGE: the fields that are taken over from the file. */
  readonly fields?: readonly string[];
}

/** The decisions that were made, by record. */
export type Decisions = ReadonlyMap<number, Decision>;

/** The fields that a merge takes over when nobody chose: those that the library says nothing of. */
export const filledFields = ({ differences }: ImportMatchFragment): string[] =>
  differences.filter(({ fills }) => fills).map(({ field }) => field);

/** Says whether a record still waits for a person: a machine cannot tell whether near-equal titles are one paper. */
export const isOpen = ({ outcome, index }: ImportRecord, decisions: Decisions): boolean =>
  outcome === 'POSSIBLE_DUPLICATE' && !decisions.has(index);

type End = 'created' | 'merged' | 'unchanged' | 'skipped' | 'refused' | 'open';

function endOf(record: ImportRecord, decisions: Decisions): End {
  const decision = decisions.get(record.index);
  if (record.outcome === 'REFUSED') return 'refused';
  if (isOpen(record, decisions)) return 'open';
  if (decision?.action === 'SKIP') return 'skipped';
  if (decision?.action === 'CREATE') return 'created';
  if (decision?.action === 'MERGE') return decision.fields?.length === 0 ? 'unchanged' : 'merged';
  if (record.outcome === 'NEW') return 'created';
  if (record.outcome === 'MERGES' && record.match)
    return filledFields(record.match).length > 0 ? 'merged' : 'unchanged';
  return 'unchanged';
}

/** How many records come to each end by what is decided so far. */
export function countedEnds(records: readonly ImportRecord[], decisions: Decisions): Record<End, number> {
  const counts = { created: 0, merged: 0, unchanged: 0, skipped: 0, refused: 0, open: 0 };
  for (const record of records) counts[endOf(record, decisions)]++;
  return counts;
}

/** How many records have each outcome. */
export function countedOutcomes(records: readonly ImportRecord[]): Record<ImportOutcome, number> {
  const counts = { NEW: 0, POSSIBLE_DUPLICATE: 0, MERGES: 0, UNCHANGED: 0, REFUSED: 0 };
  for (const { outcome } of records) counts[outcome]++;
  return counts;
}

/** The decisions as the API takes them. */
export function decisionsInput(decisions: Decisions): SourceImportDecisionInput[] {
  return [...decisions].map(([record, { action, source, fields }]) => ({
    record,
    action,
    ...(source ? { source } : {}),
    ...(fields ? { fields: [...fields] } : {}),
  }));
}

/** The decisions with one more, or with one taken back. */
export function withDecision(decisions: Decisions, index: number, decision: Decision | null): Decisions {
  const next = new Map(decisions);
  if (decision) next.set(index, decision);
  else next.delete(index);
  return next;
}
