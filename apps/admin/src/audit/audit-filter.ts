import { isLocalDate, plusDays, startOfDay } from '@reprise/schema/plan/local-date';
import type { AuditEventFilter, AuditKind } from '../gql/graphql';
import { type SearchParameters, manyOf, oneOf } from '../ui/search-parameters';

/** The kinds of things that are done, in words. */
export const kindLabel: Record<AuditKind, string> = {
  LOOKED_AT: 'Looked at',
  CREATED: 'Created',
  CHANGED: 'Changed',
  EXPORTED: 'Exported',
  SIGNED_IN: 'Signed in or out',
};
export const auditKinds = Object.keys(kindLabel) as AuditKind[];

/** A day that an address names; undefined when it names none that there is. */
export function dayOf(parameters: SearchParameters, name: string): string | undefined {
  const day = oneOf(parameters, name);
  return day && isLocalDate(day) ? day : undefined;
}

/** What the address narrows the list to; days are those of the clinic's time zone, the last one with them. */
export function auditFilter(parameters: SearchParameters, timeZone: string): AuditEventFilter {
  const [from, to] = [dayOf(parameters, 'from'), dayOf(parameters, 'to')];
  const kind = manyOf(parameters, 'kind', auditKinds);
  return {
    client: oneOf(parameters, 'client') ?? null,
    member: oneOf(parameters, 'member') ?? null,
    kind: kind.length > 0 ? kind : null,
    from: from ? startOfDay(from, timeZone).toISOString() : null,
    to: to ? startOfDay(plusDays(to, 1), timeZone).toISOString() : null,
  };
}
