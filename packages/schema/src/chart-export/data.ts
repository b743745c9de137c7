import { actorOf, audit } from '../audit-event/data.ts';
import { clientsVisibleTo } from '../client/data.ts';
import type { MemberContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { localDateAt } from '../plan/local-date.ts';
import { type ChartExport, type ChartFormat, type RecordChart, chartFileName } from './domain.ts';
import { chartTables } from './tables-data.ts';

/**
 * Takes one chart of a client's record out, which is an audit event with its name and form.
 *
 * @throws NotFoundError
 */
export async function exportClientChart(
  context: MemberContext,
  given: {
    readonly clientId: string;
    readonly chart: RecordChart;
    readonly days: number;
    readonly format: ChartFormat;
  },
): Promise<ChartExport> {
  const { db, viewer, now, requestId } = context;
  const { clientId, chart, days, format } = given;
  const where = { AND: [{ id: clientId }, clientsVisibleTo(viewer)] };
  const client = await db.client.findFirst({ where, select: { timeZone: true } });
  if (!client) throw new NotFoundError('client');
  const today = localDateAt(now, client.timeZone);
  const text = format === 'CSV' ? await chartTables[chart](context, { clientId, today, days }) : null;
  const fields = [chart, format];
  const act = { action: 'exportClientChart', subjectType: 'Client', subjectId: clientId, clientId, fields, requestId };
  await audit(db, actorOf(viewer), act);
  return { fileName: chartFileName(chart, format, days, today), text };
}
