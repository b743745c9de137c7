import type { Prisma } from '@reprise/prisma/client';
import type { Viewer } from '../viewer/domain.ts';

/** Who did it. */
export interface Actor {
  readonly clinicId: string;
  readonly kind: 'MEMBER' | 'CLIENT' | 'TOKEN' | 'COMMAND_LINE' | 'SYSTEM';
  readonly id: string | null;
}

/** What was done: a verb and a noun, as the mutation is called, and the names of fields, never their values. */
export interface Act {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId?: string | null;
  /** The client whose record was touched, if one was. */
  readonly clientId?: string | null;
  readonly fields?: readonly string[];
  /** Between which versions, or revisions, of the subject: no values stand in an audit event. */
  readonly fromVersion?: number | null;
  readonly toVersion?: number | null;
  readonly requestId: string;
}

/** The actor that a viewer is. */
export function actorOf(viewer: Viewer): Actor {
  const { kind, clinicId } = viewer;
  if (viewer.kind === 'MEMBER') return { kind, clinicId, id: viewer.memberId };
  if (viewer.kind === 'COMMAND_LINE') return { kind, clinicId, id: null };
  return { kind, clinicId, id: viewer.kind === 'CLIENT' ? viewer.clientId : viewer.tokenId };
}

/** Writes down who did what; within a write, `tx` is the transaction of that write. */
export async function audit(tx: Prisma.TransactionClient, by: Actor, ...acts: readonly Act[]) {
  await tx.auditEvent.createMany({
    data: acts.map(({ fields = [], subjectId = null, clientId = null, ...act }) => ({
      ...act,
      subjectId,
      clientId,
      fields: [...fields],
      clinicId: by.clinicId,
      actorKind: by.kind,
      actorId: by.id,
    })),
  });
}
