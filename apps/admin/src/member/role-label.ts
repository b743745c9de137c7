import type { MemberRole } from '../gql/graphql';

/** A member's role in words. */
export const roleLabel: Record<MemberRole, string> = { OWNER: 'Owner', CLINICIAN: 'Clinician' };
