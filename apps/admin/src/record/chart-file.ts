import 'server-only';

import { getTranslations } from 'next-intl/server';
import { graphql } from '../gql';
import type { ChartFormat, RecordChart } from '../gql/graphql';
import { mutate, query } from '../graphql/server';
import { svgText } from '../record-drawing/svg-text';
import { type ChartName, chartSheets } from './chart-sheet';
import { markSpan } from './record-windows';

const exportChart = graphql(`
  mutation ExportClientChart($id: ID!, $chart: RecordChart!, $days: Int!, $format: ChartFormat!) {
    answer: exportClientChart(input: { clientId: $id, chart: $chart, days: $days, format: $format }) {
      __typename
      ... on ChartExport {
        fileName
        text
      }
    }
  }
`);

const chartOfClient = graphql(`
  query ChartOfClient($id: ID!, $days: Int!, $span: PainMarkSpan!) {
    viewer {
      clinic {
        id
        bands {
          greenMax
          amberMax
        }
      }
    }
    client(id: $id) {
      id
      ...PainChart
      ...SessionChart
      ...PlaceChart
      ...ExerciseChart
    }
  }
`);

const chartOf: Readonly<Record<ChartName, RecordChart>> = {
  pain: 'PAIN',
  sessions: 'SESSIONS',
  places: 'PLACES',
  exercises: 'EXERCISES',
};

/** Which chart of a record is taken out, and how. */
export interface ChartWanted {
  readonly clientId: string;
  readonly name: ChartName;
  readonly format: ChartFormat;
  readonly days: number;
}

/** A chart of a client's record as a file; null when the client is not there, or not the viewer's. */
export async function chartFile({ clientId: id, name, format, days }: ChartWanted) {
  const { answer } = await mutate(exportChart, { id, chart: chartOf[name], days, format });
  if (answer.__typename !== 'ChartExport') return null;
  if (answer.text != null) return { fileName: answer.fileName, text: answer.text };
  const { client, viewer } = await query(chartOfClient, { id, days, span: markSpan(days) });
  if (!client || !viewer) return null;
  const t = await getTranslations('bodyOutline');
  const drawing = chartSheets[name]({
    client,
    clinicBands: viewer.clinic.bands,
    wordsOf: ({ part, side }) => t('place', { part: t(`part.${part}`), side: side ?? 'NONE' }),
  });
  return { fileName: answer.fileName, text: svgText(drawing) };
}
