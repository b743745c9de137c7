import 'server-only';

import { graphql } from '../gql';
import type { ReportKind } from '../gql/graphql';
import { query } from '../graphql/server';

const reportDocument = graphql(`
  query RoutineReport($slug: String!, $kind: ReportKind!) {
    viewer {
      clinic {
        id
        name
      }
    }
    routine(slug: $slug) {
      id
      slug
      title
      mayEdit
      currentVersion {
        id
        number
        report(kind: $kind) {
          kind
          name
          reference
          doi
          missing
          items {
            number
            section
            meaning
            fromData
            answer
            isMissing
          }
        }
      }
    }
  }
`);

const kinds: Readonly<Record<string, ReportKind>> = { cert: 'CERT', tidier: 'TIDIER' };

/** Reads the kind of a report as an address names it; CERT when it names none, null when it makes no sense. */
export function reportKind(given: string | null | undefined): ReportKind | null {
  return kinds[given ?? 'cert'] ?? null;
}

/** Reads a routine's report; null when it is not there or not the viewer's. */
export async function readReport(slug: string, kind: ReportKind) {
  const { viewer, routine } = await query(reportDocument, { slug, kind });
  return routine && { ...routine, clinicName: viewer?.clinic.name ?? null, report: routine.currentVersion.report };
}

export type RoutineReport = NonNullable<Awaited<ReturnType<typeof readReport>>>;
