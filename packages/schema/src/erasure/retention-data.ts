import type { Context } from '../context.ts';
import { readsClients } from '../viewer/domain.ts';
import { keptUntil } from './domain.ts';

/**
 * Until when the clinic's retention time keeps each record, by the client's id: counted from the last thing that
 * was prescribed, recorded or changed. The ids must come from requests that the viewer sees.
 */
export async function keptUntilOf({ db }: Context, clientIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const rows = await db.$queryRaw<{ id: string; retentionYears: number; lastContactAt: Date }[]>`
    SELECT c."id", k."retentionYears", greatest(c."updatedAt",
      (SELECT max(v."createdAt") FROM "Plan" p JOIN "PlanVersion" v ON v."planId" = p."id" WHERE p."clientId" = c."id"),
      (SELECT max(s."receivedAt") FROM "Session" s WHERE s."clientId" = c."id"),
      (SELECT max(s."receivedAt") FROM "PainScore" s WHERE s."clientId" = c."id")) AS "lastContactAt"
    FROM "Client" c JOIN "Clinic" k ON k."id" = c."clinicId"
    WHERE c."id" = ANY (${[...clientIds]}::uuid[])`;
  return new Map(rows.map(({ id, lastContactAt, retentionYears }) => [id, keptUntil(lastContactAt, retentionYears)]));
}

/** The names of members who asked, by their ids; for those who treat clients. */
export async function namesOfMembers({ db, viewer }: Context, ids: readonly string[]) {
  if (!readsClients(viewer)) return new Map<string, string>();
  const where = { clinicId: viewer.clinicId, id: { in: [...ids] } };
  const rows = await db.member.findMany({ where, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
