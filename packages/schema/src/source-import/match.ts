import { searchable } from '@reprise/prisma/search-text';
import { authorName } from '../source/domain.ts';
import type { SourceFields } from '../source/fields.ts';
import type { Difference, KnownSource, Match, MatchKind } from './domain.ts';
import type { LibraryIndex } from './library-index.ts';
import { NEARLY_SAME, areNearYears, similarity, titleKey } from './similar.ts';

const identifierNames: Record<string, string> = { DOI: 'DOI', PMID: 'PubMed id', PMCID: 'PubMed Central id' };

/** What a record was found to be. */
export interface Found {
  /** The record's fields, less what another source has and cannot be had twice. */
  readonly fields: SourceFields;
  readonly match: Match | null;
  readonly possibleDuplicates: readonly Match[];
  readonly problem: string | null;
  readonly notices: readonly string[];
}

type Compare = (source: KnownSource) => Difference[];

function isNearlyTitled(one: SourceFields, other: SourceFields): boolean {
  return similarity(titleKey(one.title), titleKey(other.title)) >= NEARLY_SAME && areNearYears(one.year, other.year);
}

const haveConflict = (one: SourceFields, other: SourceFields) =>
  (['doi', 'pmid', 'pmcid'] as const).some(
    (name) => one[name] !== null && other[name] !== null && one[name] !== other[name],
  );

/** Says whether an address tells that two are one: pages change their titles, papers share their journal's address. */
function isSameByAddress(one: SourceFields, other: SourceFields): boolean {
  if (haveConflict(one, other)) return false;
  return one.type === 'WEB_PAGE' || other.type === 'WEB_PAGE' || isNearlyTitled(one, other);
}

const firstAuthor = ({ authors: [first] }: SourceFields) =>
  first ? searchable(first.literal ?? first.family ?? authorName(first)) : '';

/** Says whether two of the same title are one: of one year and one first author, and without another identifier. */
function isSameByTitle(one: SourceFields, other: SourceFields): boolean {
  const [ours, theirs] = [firstAuthor(one), firstAuthor(other)];
  const isSameAuthor = ours === theirs || ours.endsWith(` ${theirs}`) || theirs.endsWith(` ${ours}`);
  return one.year === other.year && isSameAuthor && !haveConflict(one, other);
}

/** The one to choose among several: first what nothing is new to, then what is the clinic's own. */
function best(candidates: readonly { by: MatchKind; entry: KnownSource }[], compare: Compare): Match | null {
  const matches = candidates.map(({ by, entry }): Match => ({ by, source: entry, differences: compare(entry) }));
  const rank = ({ differences, source }: Match) => (differences.length === 0 ? 0 : 2) + (source.isOwn ? 0 : 1);
  return matches.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Finds what a record is in the library: by its identifiers, then by its title. */
export function findMatch(index: LibraryIndex<KnownSource>, imported: SourceFields, compare: Compare): Found {
  const hits = index.byIdentifier(imported);
  const strong = hits.filter(({ by }) => by !== 'URL');
  const [first, second] = strong
    .filter(({ entry }) => entry.isOwn)
    .filter(({ entry }, at, all) => all.findIndex((one) => one.entry === entry) === at);
  const none = { fields: imported, match: null, possibleDuplicates: [], notices: [] };
  if (first && second) {
    const whose = ({ by, entry }: typeof first) =>
      `its ${identifierNames[by] ?? by} is that of “${entry.fields.title}”`;
    return { ...none, problem: `It is two at once: ${whose(first)}, and ${whose(second)}.` };
  }
  const byAddress = hits.filter(({ by, entry }) => by === 'URL' && isSameByAddress(imported, entry.fields));
  const byIdentifier = strong.length > 0 ? strong.filter(({ entry }) => !first || entry === first.entry) : byAddress;
  const byTitle = index.byTitle(imported).filter((entry) => isSameByTitle(imported, entry.fields));
  const candidates = byIdentifier.length > 0 ? byIdentifier : byTitle.map((entry) => ({ by: 'TITLE' as const, entry }));
  const chosen = candidates.length > 0 ? best(candidates, compare) : null;
  const holder = hits.find(({ by, entry }) => by === 'URL' && entry.isOwn && entry !== chosen?.source);
  const fields = holder ? { ...imported, url: null, csl: { ...imported.csl, URL: imported.url } } : imported;
  const notices = holder
    ? [`Its address is already that of “${holder.entry.fields.title}”, so the two are told apart by their titles.`]
    : [];
  const match =
    chosen && holder ? { ...chosen, differences: chosen.differences.filter(({ field }) => field !== 'url') } : chosen;
  const similar = match ? [] : index.bySimilarTitle(imported);
  const possibleDuplicates = similar.map((source): Match => ({
    by: 'SIMILAR_TITLE',
    source,
    differences: compare(source),
  }));
  return { fields, match, possibleDuplicates, problem: null, notices };
}
