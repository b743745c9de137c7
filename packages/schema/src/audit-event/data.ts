import { Prisma } from '@reprise/prisma/client';
import { v7 } from 'uuid';
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

/** The statement that writes down who did what, to be run by itself or as a part of another. */
export function auditInsert(by: Actor, ...acts: readonly Act[]): Prisma.Sql {
  const rows = acts.map(
    (act) => Prisma.sql`(${v7()}::uuid, ${by.clinicId}::uuid, ${by.kind}::"ActorKind", ${by.id}::uuid, ${act.action},
      ${act.subjectType}, ${act.subjectId ?? null}::uuid, ${act.clientId ?? null}::uuid, ${[...(act.fields ?? [])]}::text[],
      ${act.fromVersion ?? null}::int, ${act.toVersion ?? null}::int, ${act.requestId})`,
  );
  return Prisma.sql`
    INSERT INTO "AuditEvent" ("id", "clinicId", "actorKind", "actorId", "action", "subjectType", "subjectId", "clientId",
      "fields", "fromVersion", "toVersion", "requestId")
    VALUES ${Prisma.join(rows)}`;
}

/** How many acts are written in one statement; PostgreSQL takes 65,535 values, and an act has twelve. */
const ACTS_AT_ONCE = 500;

/** Writes down who did what; within a write, `tx` is the transaction of that write. */
export async function audit(tx: Prisma.TransactionClient, by: Actor, ...acts: readonly Act[]) {
  for (let at = 0; at < acts.length; at += ACTS_AT_ONCE)
    await tx.$executeRaw(auditInsert(by, ...acts.slice(at, at + ACTS_AT_ONCE)));
}
