import type { ClientStatus } from '../gql/graphql';

export const clientStatuses: readonly ClientStatus[] = ['ACTIVE', 'ARCHIVED'];

/** A client's status in words. */
export const statusLabel: Record<ClientStatus, string> = { ACTIVE: 'Active', ARCHIVED: 'Archived' };
