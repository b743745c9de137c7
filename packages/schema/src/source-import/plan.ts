import type { Plugins } from '@citation-js/core';
import type { SourceFields } from '../source/fields.ts';
import { writeSources } from '../source-export/write.ts';
import { differences, mergedFields, statedFields } from './compare.ts';
import type { ImportDecision, KnownSource, Match, PlannedRecord, ReadRecord, SourceFormat } from './domain.ts';
import { fieldsOfItem } from './from-csl.ts';
import { LibraryIndex } from './library-index.ts';
import { findMatch } from './match.ts';
import { recordsOf } from './read.ts';

/** A record with the fields that it would give a source. */
export interface PreparedRecord extends ReadRecord {
  readonly fields: SourceFields | null;
}

/** Turns what was read into the fields of sources. */
export function prepared(record: ReadRecord): PreparedRecord {
  if (record.item === null) return { ...record, fields: null };
  const { fields, problem, notices } = fieldsOfItem(record.item);
  return { ...record, fields, problem, notices: [...record.notices, ...notices] };
}

export interface PlanOptions {
  readonly plugins: Plugins;
  readonly format: SourceFormat;
  readonly decisions?: readonly ImportDecision[] | undefined;
}

const outcomes = {
  CREATED: 'NEW',
  MERGED: 'MERGES',
  UNCHANGED: 'UNCHANGED',
  SKIPPED: 'NEW',
  REFUSED: 'REFUSED',
} as const;

/** Decides what becomes of each record in turn; what one makes of the library, the next one meets. */
export class ImportPlan {
  readonly #index = new LibraryIndex<KnownSource>();
  readonly #library = new Map<string, KnownSource>();
  readonly #decisions: ReadonlyMap<number, ImportDecision>;
  readonly #echoes = new WeakMap<SourceFields, SourceFields | null>();
  readonly #options: PlanOptions;
  readonly records: PlannedRecord[] = [];
  /** Sources that are to be made, by the record that they come from. */
  readonly created = new Map<number, KnownSource>();
  /** Sources of the library that are to be changed, each with the names of its changed fields. */
  readonly merged = new Map<KnownSource, Set<string>>();

  constructor(library: readonly KnownSource[], options: PlanOptions) {
    this.#options = options;
    this.#decisions = new Map((options.decisions ?? []).map((decision) => [decision.record, decision]));
    // a plan changes what it holds records against, so it has its own
    for (const source of library.map((one) => ({ ...one }))) {
      if (source.id !== null) this.#library.set(source.id, source);
      this.#index.add(source, source.fields);
    }
  }

  /** What a record would say that was written from these fields. */
  #echo(fields: SourceFields): SourceFields | null {
    const known = this.#echoes.get(fields);
    if (known !== undefined) return known;
    const { plugins, format } = this.#options;
    const [record] = recordsOf(plugins, format, writeSources(plugins, format, [fields]).replace(/\r\n/g, '\n'));
    const echoed = record ? prepared(record).fields : null;
    this.#echoes.set(fields, echoed);
    return echoed;
  }

  #differences(source: KnownSource, fields: SourceFields) {
    return differences(source.fields, fields, () => this.#echo(source.fields));
  }

  /** Plans the next record. */
  add(record: PreparedRecord): PlannedRecord {
    const planned = this.#plan(record, this.records.length);
    this.records.push(planned);
    return planned;
  }

  #plan({ fields: imported, problem, notices, line, label }: PreparedRecord, index: number): PlannedRecord {
    const base = {
      index,
      line,
      label: imported?.title ?? label,
      notices,
      fields: imported,
      match: null,
      possibleDuplicates: [],
      reason: null,
    };
    const refused = (reason: string): PlannedRecord => ({ ...base, outcome: 'REFUSED', reason, done: 'REFUSED' });
    const decision = this.#decisions.get(index);
    if (imported === null) return refused(problem ?? 'It cannot be read.');
    const found = findMatch(this.#index, imported, (source) => this.#differences(source, imported));
    if (found.problem !== null) {
      return decision?.action === 'SKIP' ? { ...refused(found.problem), done: 'SKIPPED' } : refused(found.problem);
    }
    const { fields, match, possibleDuplicates } = found;
    const full = { ...base, fields, match, possibleDuplicates, notices: [...notices, ...found.notices] };
    if (decision?.action === 'SKIP')
      return { ...full, outcome: this.#outcome(match, possibleDuplicates), done: 'SKIPPED' };
    if (decision?.action === 'CREATE' || (decision === undefined && match === null)) {
      const holder = this.#index.byIdentifier(fields).find(({ entry }) => entry.isOwn);
      if (holder)
        return refused(
          `“${holder.entry.fields.title}” has its ${holder.by} already, so it can only be merged or skipped.`,
        );
      return { ...full, outcome: this.#outcome(match, possibleDuplicates), done: this.#create(fields, index) };
    }
    const into = decision?.sourceId ? this.#library.get(decision.sourceId) : match?.source;
    if (!into?.isOwn) {
      if (decision) return refused('What it was to be merged into is no source of your own library.');
      return {
        ...full,
        outcome: 'UNCHANGED',
        notices: [...full.notices, ...this.#publicNotice(match)],
        done: 'UNCHANGED',
      };
    }
    const merge =
      into === match?.source
        ? match
        : { by: 'SIMILAR_TITLE' as const, source: into, differences: this.#differences(into, fields) };
    const names = decision?.fields ?? merge.differences.filter(({ fills }) => fills).map(({ field }) => field);
    const problemOfMerge = this.#taken(into, fields, names);
    if (problemOfMerge) return refused(problemOfMerge);
    return { ...full, match: merge, outcome: this.#outcome(merge, []), done: this.#merge(into, fields, names) };
  }

  #outcome(match: Match | null, possibleDuplicates: readonly Match[]) {
    if (match) return match.differences.length > 0 && match.source.isOwn ? outcomes.MERGED : outcomes.UNCHANGED;
    return possibleDuplicates.length > 0 ? ('POSSIBLE_DUPLICATE' as const) : outcomes.CREATED;
  }

  #publicNotice(match: Match | null): string[] {
    return match && match.differences.length > 0
      ? ['It stands in the public library, which stays as it is. Create it to have one of your own.']
      : [];
  }

  #create(fields: SourceFields, index: number) {
    const source: KnownSource = { id: null, record: index, isOwn: true, revision: 1, fields };
    this.created.set(index, source);
    this.#index.add(source, fields);
    return 'CREATED' as const;
  }

  #merge(into: KnownSource, fields: SourceFields, names: readonly string[]) {
    const stated = statedFields(fields).filter((name) => names.includes(name));
    if (stated.length === 0) return 'UNCHANGED' as const;
    into.fields = mergedFields(into.fields, fields, stated);
    this.#index.add(into, into.fields);
    if (into.id !== null) this.merged.set(into, new Set([...(this.merged.get(into) ?? []), ...stated]));
    return 'MERGED' as const;
  }

  /** Says when a merge would give a source an identifier that another one has. */
  #taken(into: KnownSource, fields: SourceFields, names: readonly string[]): string | null {
    const others = this.#index
      .byIdentifier(fields)
      .filter(({ by, entry }) => entry !== into && entry.isOwn && names.includes(by.toLowerCase()));
    const [other] = others;
    return other ? `“${other.entry.fields.title}” has its ${other.by} already.` : null;
  }
}
