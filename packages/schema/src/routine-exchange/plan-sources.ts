import { identifiers } from '../source/fields.ts';
import type { SourceFields } from '../source/fields.ts';
import { normaliseDoi, normalisePmcid, normalisePmid, normaliseUrl } from '../source/identifiers.ts';
import { type ImportContext, candidatesOf } from '../source-import/data.ts';
import type { ImportDecision, KnownSource, PlannedRecord } from '../source-import/domain.ts';
import { ImportPlan } from '../source-import/plan.ts';
import { citationPlugins } from '../source-import/read.ts';
import { type ExchangeOutcome, type FileProblem, RoutineFileRefusedError } from './domain.ts';
import type { FileSource } from './file-source.ts';

const normalForms = { doi: normaliseDoi, pmid: normalisePmid, pmcid: normalisePmcid, url: normaliseUrl } as const;

/** What a source of the file says of itself; identifiers get the form that the library keeps. */
function preparedSource(source: FileSource, at: number) {
  const { ref: _ref, status: _status, supersededBy: _by, reviewBy: _until, appraisal: _strength, ...said } = source;
  const normal = identifiers.map((name) => [name, said[name] && normalForms[name](said[name])] as const);
  const lost = normal.filter(([name, value]) => said[name] !== null && value === null);
  return {
    line: at + 1,
    label: source.title,
    item: null,
    problem: null,
    notices: lost.map(([name]) => `Its ${name} “${said[name]}” is none, so it is left out.`),
    fields: { ...said, ...Object.fromEntries(normal) } as SourceFields,
  };
}

/** Says whether two of nearly the same title are one: of one year, and without another identifier. */
function areOne(one: SourceFields, other: SourceFields): boolean {
  const differ = (['doi', 'pmid', 'pmcid'] as const).some(
    (name) => one[name] !== null && other[name] !== null && one[name] !== other[name],
  );
  return !differ && one.year !== null && one.year === other.year;
}

/** The source of the library that a record of nearly the same title is; none when it may be another one. */
function nearlySame({ fields, match, possibleDuplicates }: PlannedRecord): KnownSource | undefined {
  if (match || !fields) return undefined;
  return possibleDuplicates.map(({ source }) => source).find((one) => one.id !== null && areOne(fields, one.fields));
}

/** What becomes of one source of the file. */
export interface PlannedSource {
  readonly ref: string;
  readonly title: string;
  readonly outcome: ExchangeOutcome;
  /** The source of the library that it is, or the record of the file that makes it. */
  readonly id: string | null;
  readonly isOwn: boolean;
  readonly record: number;
  readonly notices: readonly string[];
}

export interface SourcePlan {
  readonly plan: ImportPlan;
  readonly planned: readonly PlannedSource[];
  readonly known: readonly KnownSource[];
}

function plannedSource(
  source: FileSource,
  { done, match, index, notices }: PlannedRecord,
  near?: KnownSource,
): PlannedSource {
  const found = near ?? (done === 'CREATED' ? undefined : match?.source);
  const outcome = done === 'CREATED' ? 'NEW' : done === 'MERGED' ? 'MERGED' : 'REUSED';
  return {
    ref: source.ref,
    title: source.title,
    outcome,
    id: found?.id ?? null,
    isOwn: found?.isOwn ?? true,
    record: found?.record ?? index,
    notices,
  };
}

/**
 * Finds the sources of a file in the library, by identifier, by title, and by nearly the same title of the same
 * year; those of the clinic's own get what they say nothing of.
 *
 * @throws RoutineFileRefusedError when one of them is two at once
 */
export async function planSources(context: ImportContext, sources: readonly FileSource[]): Promise<SourcePlan> {
  const records = sources.map(preparedSource);
  const known = await candidatesOf(context.db, context.viewer, records);
  const plugins = await citationPlugins();
  const planned = (decisions: readonly ImportDecision[]) => {
    const made = new ImportPlan(known, { plugins, format: 'CSL_JSON', decisions });
    for (const record of records) made.add(record);
    return made;
  };
  const first = planned([]);
  const near = new Map(
    first.records.flatMap((record) => (nearlySame(record) ? [[record.index, nearlySame(record)]] : [])),
  );
  const decisions = [...near].map(([record, source]): ImportDecision =>
    source?.isOwn ? { record, action: 'MERGE', sourceId: source.id } : { record, action: 'SKIP' },
  );
  const plan = decisions.length > 0 ? planned(decisions) : first;
  const problems = plan.records.flatMap(({ done, reason, index }): FileProblem[] =>
    done === 'REFUSED' ? [{ path: `sources.${index}`, message: reason ?? 'It cannot be taken.' }] : [],
  );
  if (problems.length > 0) throw new RoutineFileRefusedError(problems);
  return {
    plan,
    known,
    planned: sources.flatMap((source, at) => {
      const record = plan.records[at];
      return record ? [plannedSource(source, record, near.get(at))] : [];
    }),
  };
}
