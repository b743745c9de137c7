export const clientStatuses = ['ACTIVE', 'ARCHIVED'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

export const clientOrders = ['NAME', 'NAME_DESC', 'NEWEST', 'RELEVANCE'] as const;
export type ClientOrder = (typeof clientOrders)[number];

/** What a list of clients shows. */
export interface ClientListing {
  readonly search?: string | null;
  readonly status?: readonly ClientStatus[] | null;
  readonly leadMemberId?: string | null;
  readonly order?: ClientOrder | null;
}
