import type { Element } from '../routine-exchange/fhir-extension.ts';
import { type ExchangedType, type FhirPage, type IssueCode, writtenCursor } from './domain.ts';

const fullUrl = (base: string, resource: Element) =>
  `${base}/${String(resource['resourceType'])}/${String(resource['id'])}`;

/** Where a list was asked for, and by what. */
export interface Asked {
  /** The address of the FHIR endpoint, without a slash at its end. */
  readonly base: string;
  /** Below it, such as `Observation`. */
  readonly path: string;
  readonly query: URLSearchParams;
}

function link({ base, path, query }: Asked, cursor: string | null): string {
  const asked = new URLSearchParams(query);
  if (cursor !== null) asked.set('_cursor', cursor);
  const text = asked.toString();
  return `${base}/${path}${text ? `?${text}` : ''}`;
}

/** One page of resources as a Bundle, with the address of the next one where there is more. */
export function searchsetOf(
  asked: Asked,
  {
    resources,
    total,
    hasMore,
  }: { readonly resources: readonly Element[]; readonly total: number; readonly hasMore: boolean },
): Element {
  const last = resources.at(-1);
  const cursor = last && { type: last['resourceType'] as ExchangedType, id: String(last['id']) };
  const next = hasMore && cursor ? [{ relation: 'next', url: link(asked, writtenCursor(cursor)) }] : [];
  const entry = resources.map((resource) => ({
    fullUrl: fullUrl(asked.base, resource),
    resource,
    search: { mode: 'match' },
  }));
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total,
    link: [{ relation: 'self', url: link(asked, null) }, ...next],
    ...(entry.length > 0 ? { entry } : {}),
  };
}

/** All of a client's resources in one file. */
export function collectionOf(base: string, resources: readonly Element[], at: Date): Element {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: at.toISOString(),
    entry: resources.map((resource) => ({ fullUrl: fullUrl(base, resource), resource })),
  };
}

/** A failure in the words of FHIR. */
export function outcomeOf(code: IssueCode, message: string): Element {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics: message }] };
}

/** A part of a list: the resources of one type, in an order that stays. */
export interface Section {
  readonly type: ExchangedType;
  readonly total: () => Promise<number>;
  /** So many of them, after the one with an id or from the first on. */
  readonly read: (after: string | null, take: number) => Promise<readonly Element[]>;
}

/** One page over sections that follow each other. */
export async function pageOf(sections: readonly Section[], { count, after }: FhirPage) {
  const resources: Element[] = [];
  const from = after === null ? 0 : sections.findIndex(({ type }) => type === after.type);
  // one more than is shown tells whether there is a next page
  for (const [at, section] of sections.slice(Math.max(0, from)).entries()) {
    const wanted = count + 1 - resources.length;
    if (count > 0 && wanted > 0) resources.push(...(await section.read(at === 0 && after ? after.id : null, wanted)));
  }
  let total = 0;
  for (const section of sections) total += await section.total();
  return { resources: resources.slice(0, count), total, hasMore: count > 0 && resources.length > count };
}
