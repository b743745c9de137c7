import type { AlertRule } from '../alert/domain.ts';

export const clientStatuses = ['ACTIVE', 'ARCHIVED'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

export const clientOrders = ['NAME', 'NAME_DESC', 'NEWEST', 'REVIEW', 'PLAN_END', 'NEED', 'RELEVANCE'] as const;
export type ClientOrder = (typeof clientOrders)[number];

/** What a list of clients shows. */
export interface ClientListing {
  readonly search?: string | null;
  readonly status?: readonly ClientStatus[] | null;
  readonly leadMemberId?: string | null;
  /** With a plan that is going on, or without one. */
  readonly hasPlan?: boolean | null;
  /** With a plan that is going on and whose last day is at most so many days away, or past. */
  readonly planEndsWithinDays?: number | null;
  /** With an open alert of one of these rules. */
  readonly alert?: readonly AlertRule[] | null;
  readonly order?: ClientOrder | null;
}

/** The longest texts that are kept of a client. */
export const clientLimits = { name: 200, phone: 40, locale: 35, condition: 2000, note: 10_000 } as const;

/** Says whether a text is a language tag of BCP 47, such as `en` or `pt-BR`. */
export function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
