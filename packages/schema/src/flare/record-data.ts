import type { Prisma } from '@reprise/prisma/client';
import { raiseAlert } from '../alert/raise-data.ts';
import type { ClientContext } from '../context.ts';
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
import { keepWaiting, takeWaiting } from '../recording/waiting-data.ts';
import { type DeclaredFlare, type EndedFlare, declareProblems, endProblems } from './domain.ts';

interface EndColumns {
  readonly endKey: string;
  readonly endedAt: Date;
  readonly endDeviceAt: Date;
  readonly endReceivedAt: Date;
}
type HeldFlare = Prisma.FlareGetPayload<object>;

const later = (one: Date, other: Date) => (one > other ? one : other);

/** Ends a flare-up that is on; one that is over stays as it is. */
async function putEnd(tx: Transaction, { timeZone }: HeldClient, flare: HeldFlare, { endedAt, ...end }: EndColumns) {
  if (flare.endedAt !== null) return false;
  const at = later(flare.startedAt, endedAt);
  await tx.flare.update({
    where: { clinicId_id: { clinicId: flare.clinicId, id: flare.id } },
    data: { ...end, endedAt: at, endedOn: later(flare.startedOn, dayColumn(localDateAt(at, timeZone))) },
    select: { id: true },
  });
  return true;
}

/** Keeps a flare-up and tells the clinic of it; its end may have come before. */
export function keepFlare(context: ClientContext, flare: DeclaredFlare): Promise<Kept> {
  const { clientKey } = flare;
  return recordOnce(context, { record: flare, problems: declareProblems(flare) }, async (tx, client) => {
    const { clinicId, clientId, timeZone, alerts } = client;
    const first = await tx.flare.findUnique({ where: { clientId_clientKey: { clientId, clientKey } } });
    if (first) return { outcome: 'REPEATED', id: first.id };
    const { at, ...clocks } = timesOf(context, flare.startedAt, flare);
    const going = { clientId, createdAt: { lte: at }, OR: [{ endedAt: null }, { endedAt: { gt: at } }] };
    const plan = await tx.plan.findFirst({ where: going, orderBy: { createdAt: 'desc' }, select: { id: true } });
    const row = await tx.flare.create({
      data: {
        clinicId,
        clientId,
        clientKey,
        planId: plan?.id ?? null,
        startedAt: at,
        startedOn: dayColumn(localDateAt(at, timeZone)),
        note: tidyNote(flare.note),
        ...clocks,
      },
    });
    const { id } = row;
    const subject = { subjectType: 'Flare', id };
    const [end] = await takeWaiting(tx, client, clientKey);
    const ended = end ? [{ action: 'endFlare', ...subject, said: end.content }] : [];
    if (end) await putEnd(tx, client, row, end.content as unknown as EndColumns);
    await auditRecords(tx, context, { action: 'declareFlare', ...subject, said: flare }, ...ended);
    const facts = { rule: 'FLARE_DECLARED' } as const;
    await raiseAlert(tx, { clinicId, clientId, facts, givenAt: at, raisedAt: context.now, subjectId: id }, alerts);
    return { outcome: 'RECORDED', id };
  });
}

/** Keeps the end of a flare-up; it waits when that has not arrived, and only the first end counts. */
export function keepFlareEnd(context: ClientContext, end: EndedFlare): Promise<Kept> {
  const { clientKey, flareKey } = end;
  return recordOnce(context, { record: end, problems: endProblems(end) }, async (tx, client) => {
    const { clientId } = client;
    const OR = [{ endKey: clientKey }, { clientKey: flareKey }];
    const found = await tx.flare.findMany({ where: { clientId, OR } });
    const first = found.find(({ endKey }) => endKey === clientKey);
    if (first) return { outcome: 'REPEATED', id: first.id };
    const [flare] = found;
    const { at: endedAt, deviceAt: endDeviceAt, receivedAt: endReceivedAt } = timesOf(context, end.endedAt, end);
    const columns = { endKey: clientKey, endedAt, endDeviceAt, endReceivedAt };
    const action = 'endFlare';
    if (!flare) {
      const waiting = { kind: 'END_FLARE', action, clientKey, awaitedKey: flareKey, content: columns } as const;
      return keepWaiting(tx, context, client, waiting);
    }
    const { id } = flare;
    if (!(await putEnd(tx, client, flare, columns))) return { outcome: 'REPEATED', id };
    await auditRecords(tx, context, { action, subjectType: 'Flare', id, said: end });
    return { outcome: 'RECORDED', id };
  });
}
