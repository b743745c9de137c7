/** What of a client's record is drawn, or stands in a table, by itself. */
export const recordCharts = ['PAIN', 'SESSIONS', 'PLACES', 'EXERCISES'] as const;
export type RecordChart = (typeof recordCharts)[number];

/** CSV is written here; who asks for SVG draws it, and the taking out is written down all the same. */
export const chartFormats = ['CSV', 'SVG'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** One chart of a client's record, as a file. Its name says nothing of the client. */
export interface ChartExport {
  readonly fileName: string;
  /** Null of a drawing. */
  readonly text: string | null;
}

const words: Readonly<Record<RecordChart, string>> = {
  PAIN: 'pain',
  SESSIONS: 'sessions',
  PLACES: 'pain-places',
  EXERCISES: 'exercises',
};

/** What the file of a chart is called: what it holds, and up to which day. */
export function chartFileName(chart: RecordChart, format: ChartFormat, days: number, today: string): string {
  return `${words[chart]}-${days}-days-to-${today}.${format.toLowerCase()}`;
}
