/** How a member stands with their clinic. */
export const memberStates = ['INVITED', 'ACTIVE', 'DEACTIVATED'] as const;
type MemberState = (typeof memberStates)[number];

/** How somebody stands: who no longer works there is deactivated, whether they ever came in or not. */
export function memberState(member: {
  readonly deactivatedAt: Date | null;
  readonly invitedAt: Date | null;
}): MemberState {
  if (member.deactivatedAt) return 'DEACTIVATED';
  return member.invitedAt ? 'INVITED' : 'ACTIVE';
}

/** The longest name of a member that is kept. */
export const MEMBER_NAME_CHARACTERS = 200;
/** The most clients that are handed over by name at once; all of somebody's go without naming them. */
export const HANDED_CLIENTS = 500;
