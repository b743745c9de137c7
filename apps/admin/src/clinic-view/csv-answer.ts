import 'server-only';

import { graphql } from '../gql';
import type { ViewTable } from '../gql/graphql';
import { query } from '../graphql/server';
import { plainAnswer } from '../pdf/pdf-answer';
import { requireMember } from '../viewer/viewer';
import { hasWholeWeeks, windowAsked } from './view-window';

const clinicViewTable = graphql(`
  query ClinicViewTable($from: Date, $to: Date, $weeks: Int, $table: ViewTable!) {
    clinicView(from: $from, to: $to, weeks: $weeks) {
      from
      to
      csv(table: $table)
    }
  }
`);

const tables: readonly ViewTable[] = ['CLINICIANS', 'ROUTINES', 'EXERCISES'];

/** Answers one table as CSV to owners; to everybody else there is none. */
export async function viewCsvAnswer(parameters: URLSearchParams): Promise<Response> {
  const { member } = await requireMember();
  const table = tables.find((one) => one === parameters.get('table'));
  if (member?.role !== 'OWNER' || !table) return plainAnswer(404, 'There is no such table.');
  const asked = windowAsked(Object.fromEntries(parameters));
  if (!hasWholeWeeks(asked)) return plainAnswer(400, 'Name days of whole weeks that are over.');
  const { clinicView } = await query(clinicViewTable, { ...asked, table });
  return new Response(clinicView.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="clinic-by-${table.toLowerCase()}-${clinicView.from}-to-${clinicView.to}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
