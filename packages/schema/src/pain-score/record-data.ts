import type { Prisma } from '@reprise/prisma/client';
import { v7 } from 'uuid';
import { alertsOfPlan, isRedScore, redScoreThreshold } from '../alert/domain.ts';
import { raiseAlert } from '../alert/raise-data.ts';
import { raiseRising } from '../alert/rising-data.ts';
import type { ClientContext } from '../context.ts';
import { isResting } from '../pain/domain.ts';
import type { PainBands, PlanAlerts } from '../plan/domain.ts';
import { localDateAt } from '../plan/local-date.ts';
import { tidyNote } from '../recording/domain.ts';
import {
  type HeldClient,
  type Kept,
  type Transaction,
  auditOfRecords,
  recordHeld,
  timesOf,
} from '../recording/once-data.ts';
import { givenItem } from '../session/item-data.ts';
import { type GivenPainScore, painScoreProblems, tidyLocations } from './domain.ts';

/** What a score depends on when it is kept. */
interface Surroundings {
  /** The score that has this key already. */
  readonly knownId: string | null;
  readonly isWaiting: boolean;
  /** The session that it names; null while the server has not heard of it. */
  readonly sessionId: string | null;
  /** The version of the plan that held when it was given, whichever has come since; null when none did. */
  readonly version: (PainBands & PlanAlerts & { readonly id: string }) | null;
}

async function surroundings(
  tx: Transaction,
  { clientId, clinicId, timeZone }: HeldClient,
  { clientKey, sessionKey = null }: GivenPainScore,
  at: Date,
): Promise<Surroundings> {
  const [row] = await tx.$queryRaw<[Surroundings]>`
    SELECT
      (SELECT "id"::text FROM "PainScore" WHERE "clientId" = ${clientId}::uuid AND "clientKey" = ${clientKey}::uuid) AS "knownId",
      EXISTS (SELECT FROM "WaitingRecord" WHERE "clientId" = ${clientId}::uuid AND "clientKey" = ${clientKey}::uuid) AS "isWaiting",
      (SELECT "id"::text FROM "Session" WHERE "clientId" = ${clientId}::uuid AND "clientKey" = ${sessionKey}::uuid) AS "sessionId",
      (SELECT json_build_object('id', v."id", 'greenMax', v."greenMax", 'amberMax', v."amberMax",
          'redScoreAbove', v."redScoreAbove", 'risingBy', v."risingBy", 'silentDays', v."silentDays")
        FROM "Plan" p JOIN "PlanVersion" v ON v."clinicId" = p."clinicId" AND v."planId" = p."id"
        WHERE p."clinicId" = ${clinicId}::uuid AND p."clientId" = ${clientId}::uuid
          AND (p."endedAt" IS NULL OR p."endedAt" > ${at})
          AND v."createdAt" <= ${at} AND v."inForceFrom" <= ${localDateAt(at, timeZone)}::date
        ORDER BY v."createdAt" DESC, v."number" DESC LIMIT 1) AS "version"`;
  return row;
}

/** A score that has just been kept, with the bands that it is coloured by. */
type KeptScore = Prisma.PainScoreGetPayload<object> & {
  readonly planVersion: PainBands | null;
  readonly clinic: PainBands;
};

/**
 * Keeps one answer; a red one is told to the clinic in the same transaction.
 *
 * @returns what became of it, with its row when it is new
 */
export async function keepPainScore(
  context: ClientContext,
  score: GivenPainScore,
): Promise<Kept & { readonly row?: KeptScore }> {
  let row: KeptScore | undefined;
  const { clientKey, intensity, moment, sessionKey = null, itemId } = score;
  const kept = await recordHeld(context, { record: score, problems: painScoreProblems(score) }, async (tx, client) => {
    const { clientId, clinicId } = client;
    const { at, deviceAt, receivedAt } = timesOf(context, score.recordedAt, score);
    const { knownId, isWaiting, sessionId, version } = await surroundings(tx, client, score, at);
    if (knownId || isWaiting) return { outcome: 'REPEATED', id: knownId };
    const item = itemId == null ? null : await givenItem(tx, context, itemId);
    const id = v7();
    const bodyLocations = tidyLocations(score.bodyLocations);
    const note = tidyNote(score.note);
    row = {
      id,
      clinicId,
      clientId,
      clientKey,
      sessionKey,
      sessionId,
      ...(item ?? { itemKey: null, itemClinicId: null, itemId: null }),
      planVersionId: version?.id ?? null,
      planVersion: version,
      clinic: client.bands,
      intensity,
      moment,
      bodyLocations,
      note,
      recordedAt: at,
      deviceAt,
      receivedAt,
    };
    const act = { action: 'recordPainScore', subjectType: 'PainScore', id, said: score };
    await tx.$executeRaw`
      WITH score AS (
        INSERT INTO "PainScore" ("id", "clinicId", "clientId", "clientKey", "sessionKey", "sessionId", "itemKey",
          "itemClinicId", "itemId", "planVersionId", "intensity", "moment", "bodyLocations", "note", "recordedAt",
          "deviceAt", "receivedAt")
        VALUES (${id}::uuid, ${clinicId}::uuid, ${clientId}::uuid, ${clientKey}::uuid, ${sessionKey}::uuid,
          ${sessionId}::uuid, ${item?.itemKey ?? null}::uuid, ${item?.itemClinicId ?? null}::uuid,
          ${item?.itemId ?? null}::uuid, ${version?.id ?? null}::uuid, ${intensity}, ${moment}::"PainMoment",
          ${bodyLocations}::"BodyLocation"[], ${note}, ${at}, ${deviceAt}, ${receivedAt})
      ) ${auditOfRecords(context, act)}`;
    const bands = version ?? client.bands;
    const alerts = alertsOfPlan(client.alerts, version);
    if (isRedScore(intensity, bands, alerts)) {
      const facts = { rule: 'RED_SCORE', intensity, moment, above: redScoreThreshold(bands, alerts) } as const;
      await raiseAlert(tx, { clinicId, clientId, facts, givenAt: at, raisedAt: context.now, subjectId: id }, alerts);
    }
    if (isResting(moment)) await raiseRising(tx, { ...client, alerts }, context.now);
    return { outcome: 'RECORDED', id };
  });
  return { ...kept, row };
}
