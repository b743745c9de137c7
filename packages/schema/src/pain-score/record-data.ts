import { isRedScore, redScoreThreshold } from '../alert/domain.ts';
import { raiseAlert } from '../alert/raise-data.ts';
import { raiseRising } from '../alert/rising-data.ts';
import type { ClientContext } from '../context.ts';
import { isResting } from '../pain/domain.ts';
import { localDateAt } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { tidyNote } from '../recording/domain.ts';
import {
  type HeldClient,
  type Kept,
  type Transaction,
  auditRecords,
  recordOnce,
  timesOf,
} from '../recording/once-data.ts';
import { givenItem } from '../session/item-data.ts';
import { type GivenPainScore, painScoreProblems, tidyLocations } from './domain.ts';

/** The version of the client's plan that held at a moment, whichever has come since; null when none did. */
async function versionInForce(tx: Transaction, { clientId, timeZone }: HeldClient, at: Date) {
  return tx.planVersion.findFirst({
    where: {
      createdAt: { lte: at },
      inForceFrom: { lte: dayColumn(localDateAt(at, timeZone)) },
      plan: { clientId, OR: [{ endedAt: null }, { endedAt: { gt: at } }] },
    },
    orderBy: [{ createdAt: 'desc' }, { number: 'desc' }],
    select: { id: true, greenMax: true, amberMax: true },
  });
}

/** The session that a score names; null while the server has not heard of it. */
async function sessionOf(tx: Transaction, { clientId }: HeldClient, sessionKey: string | null) {
  if (sessionKey === null) return null;
  const where = { clientId_clientKey: { clientId, clientKey: sessionKey } };
  return tx.session.findUnique({ where, select: { id: true } });
}

/** Keeps one answer; a red one is told to the clinic in the same transaction. */
export function keepPainScore(context: ClientContext, score: GivenPainScore): Promise<Kept> {
  const { clientKey, intensity, moment, sessionKey = null, itemId } = score;
  return recordOnce(context, { record: score, problems: painScoreProblems(score) }, async (tx, client) => {
    const { clientId, clinicId, alerts } = client;
    const first = await tx.painScore.findUnique({ where: { clientId_clientKey: { clientId, clientKey } } });
    if (first) return { outcome: 'REPEATED', id: first.id };
    const { at, ...clocks } = timesOf(context, score.recordedAt, score);
    const version = await versionInForce(tx, client, at);
    const data = {
      clinicId,
      clientId,
      clientKey,
      sessionKey,
      sessionId: (await sessionOf(tx, client, sessionKey))?.id ?? null,
      ...(itemId == null ? {} : await givenItem(tx, context, itemId)),
      planVersionId: version?.id ?? null,
      intensity,
      moment,
      bodyLocations: tidyLocations(score.bodyLocations),
      note: tidyNote(score.note),
      recordedAt: at,
      ...clocks,
    };
    const { id } = await tx.painScore.create({ data, select: { id: true } });
    await auditRecords(tx, context, { action: 'recordPainScore', subjectType: 'PainScore', id, said: score });
    const bands = version ?? client.bands;
    if (isRedScore(intensity, bands, alerts)) {
      const facts = { rule: 'RED_SCORE', intensity, moment, above: redScoreThreshold(bands, alerts) } as const;
      await raiseAlert(tx, { clinicId, clientId, facts, givenAt: at, raisedAt: context.now, subjectId: id }, alerts);
    }
    if (isResting(moment)) await raiseRising(tx, client, context.now);
    return { outcome: 'RECORDED', id };
  });
}
