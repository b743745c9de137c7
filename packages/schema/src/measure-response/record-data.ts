import { actorOf, audit } from '../audit-event/data.ts';
import { clientsVisibleTo } from '../client/data.ts';
import { type ClientContext, type ClientWriterContext, badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { answerProblems } from '../outcome-measure/domain.ts';
import { definitionOf } from '../outcome-measure/row.ts';
import { measureScore } from '../outcome-measure/score.ts';
import { localDateAt } from '../plan/local-date.ts';
import { dayColumn } from '../plan/row.ts';
import { correctedTime } from '../recorded-time/domain.ts';
import { type Kept, type Transaction, auditRecords, recordOnce } from '../recording/once-data.ts';
import { type AnsweredMeasure, responseProblems } from './domain.ts';

interface Owner {
  readonly clinicId: string;
  readonly clientId: string;
  readonly timeZone: string;
}

const invalid = (problems: readonly { readonly field: string; readonly message: string }[]) =>
  badInput(
    problems.map(({ field, message }) => `${field}: ${message}`).join(' '),
    problems.map(({ field, message }) => ({ path: ['input', field], message })),
  );

/**
 * Writes one response, scored by the version that was asked. A schedule that was stopped meanwhile still takes it:
 * what was answered is never lost.
 */
async function writeResponse(
  tx: Transaction,
  { clinicId, clientId, timeZone }: Owner,
  response: AnsweredMeasure,
  { now, memberId }: { readonly now: Date; readonly memberId: string | null },
): Promise<Kept> {
  const { clientKey, scheduleId, answeredAt: deviceAt, sentAt = null } = response;
  const first = await tx.measureResponse.findUnique({
    where: { clientId_clientKey: { clientId, clientKey } },
    select: { id: true },
  });
  if (first) return { outcome: 'REPEATED', id: first.id };
  const schedule = await tx.measureSchedule.findUnique({
    where: { clinicId_clientId_id: { clinicId, clientId, id: scheduleId } },
    select: { activities: true, version: { select: { definition: true } } },
  });
  if (!schedule) throw new NotFoundError('schedule');
  const [definition, { activities }] = [definitionOf(schedule.version), schedule];
  const answers = response.answers.map(({ item, value }) => ({ item, value }));
  const problems = answerProblems(definition, activities, answers);
  if (problems.length > 0) throw invalid(problems.map((message) => ({ field: 'answers', message })));
  const at = correctedTime({ deviceAt, sentAt, receivedAt: now });
  const { id } = await tx.measureResponse.create({
    data: {
      clinicId,
      clientId,
      clientKey,
      scheduleId,
      answers,
      score: measureScore(definition, activities, answers),
      memberId,
      answeredAt: at,
      day: dayColumn(localDateAt(at, timeZone)),
      deviceAt,
      receivedAt: now,
    },
    select: { id: true },
  });
  return { outcome: 'RECORDED', id };
}

const subjectType = 'MeasureResponse';

/** Keeps what a client answered, once however often it is sent. */
export function keepMeasure(context: ClientContext, response: AnsweredMeasure): Promise<Kept> {
  return recordOnce(context, { record: response, problems: responseProblems(response) }, async (tx, client) => {
    const kept = await writeResponse(tx, client, response, { now: context.now, memberId: null });
    if (kept.outcome === 'RECORDED' && kept.id)
      await auditRecords(tx, context, { action: 'recordMeasure', subjectType, id: kept.id, said: response });
    return kept;
  });
}

/** Keeps what a client answered together with a member, once however often it is sent. */
export async function keepMeasureWithClient(
  context: ClientWriterContext,
  { clientId, ...response }: AnsweredMeasure & { readonly clientId: string },
): Promise<Kept> {
  const { db, viewer, now, requestId } = context;
  const problems = responseProblems(response);
  if (problems.length > 0) throw invalid(problems);
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "Client" WHERE "id" = ${clientId}::uuid FOR NO KEY UPDATE`;
    const client = await tx.client.findFirst({
      where: { AND: [clientsVisibleTo(viewer), { id: clientId }] },
      select: { clinicId: true, timeZone: true },
    });
    if (!client) throw new NotFoundError('client');
    const kept = await writeResponse(tx, { ...client, clientId }, response, { now, memberId: viewer.memberId });
    if (kept.outcome === 'RECORDED') {
      const fields = ['scheduleId', 'answers', 'answeredAt'];
      const act = { action: 'recordMeasureWithClient', subjectType, subjectId: kept.id, clientId, fields, requestId };
      await audit(tx, actorOf(viewer), act);
    }
    return kept;
  });
}
