/** What kind of thing was done, told from the verb that an action begins with. */
export type AuditKind = 'LOOKED_AT' | 'CREATED' | 'CHANGED' | 'EXPORTED' | 'SIGNED_IN';

/** The verbs of every kind but CHANGED, which has all others. */
export const auditVerbs: Readonly<Record<Exclude<AuditKind, 'CHANGED'>, readonly string[]>> = {
  LOOKED_AT: ['read', 'list', 'preview'],
  CREATED: ['create', 'assign', 'fork', 'duplicate', 'import', 'upload', 'invite'],
  EXPORTED: ['export', 'download'],
  SIGNED_IN: ['signIn', 'signOut', 'redeem', 'useRecoveryCode'],
};

const kinds = Object.keys(auditVerbs) as (keyof typeof auditVerbs)[];

/** The kind of an action; what has no verb of another kind is a change. */
export function auditKind(action: string): AuditKind {
  return kinds.find((kind) => auditVerbs[kind].some((verb) => action.startsWith(verb))) ?? 'CHANGED';
}
