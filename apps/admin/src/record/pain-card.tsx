import { painChartHeight } from '../record-drawing/alert-lanes';
import { chart } from '../record-drawing/chart-scale';
import { longDay, oneDecimal, shortDay } from '../record-drawing/day-words';
import { pageInk } from '../record-drawing/ink';
import { momentLabel, momentsOfDay } from '../record-drawing/moments';
import type { PainChartData } from '../record-drawing/pain-chart-data';
import { PainDrawing } from '../record-drawing/pain-drawing';
import { painLegend } from '../record-drawing/pain-legend';
import { painSpans } from '../record-drawing/pain-spans';
import { alertWords, painStops } from '../record-drawing/pain-stops';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { LinkSwitch } from '../ui/link-switch';
import { ChartLegend } from './chart-legend';
import { ChartReader } from './chart-reader';
import { type PainChartClient, readPainChart } from './pain-chart';
import styles from './record.module.css';
import { RecordTable } from './record-table';
import { windowLinks, zoomLinks } from './record-windows';
import { SaveChart } from './save-chart';
import { fewWords, silenceWords, slopeWords, trendWords } from './trend-words';

/** A row for each day or week: what each moment was answered with, or a dash, and the alerts that are of it. */
function tableRows(data: PainChartData) {
  const spans = painSpans(data).toReversed();
  return spans.map(({ from, to, marks, alerts }) => {
    const cells = momentsOfDay.map((moment) => {
      const mark = marks.find((one) => one.moment === moment);
      if (!mark) return '–';
      return `${oneDecimal(mark.mean)} (${mark.answers})${mark.alerts > 0 ? ', alert' : ''}`;
    });
    const day = from === to ? longDay(from) : `Week of ${shortDay(from)}`;
    return { key: from, cells: [day, ...cells, alertWords(alerts) || '–'] };
  });
}

/** The course of a client's pain: in words, as a chart, and as a table. */
export function PainCard(props: {
  client: PainChartClient;
  clientId: string;
  days: number;
  clinicBands: PainChartData['bands'];
}) {
  const { client, clientId, days, clinicBands } = props;
  const { data, resting, lastAnswer, daysSince } = readPainChart(client, clinicBands);
  const words = trendWords(resting);
  const silence = silenceWords(lastAnswer, days, daysSince);
  const isByWeek = data.marks.some(({ from, to }) => from !== to);
  const slope = slopeWords(resting);
  const few = fewWords(resting);
  return (
    <Card aria-labelledby="pain" className={styles.card}>
      <div className={styles.head}>
        <h2 id="pain">Pain</h2>
        <LinkSwitch label="Days shown" options={windowLinks(clientId, days)} />
      </div>
      {silence && <p>{silence}</p>}
      {resting.weekMean != null && <p>Resting pain: {words}</p>}
      {slope && <p className={styles.soft}>{slope}</p>}
      {data.marks.length > 0 && few && <p className={styles.soft}>{few}</p>}
      {data.marks.length === 0 && (
        <p className={styles.soft}>
          {resting.baseline
            ? `The first answers are of ${longDay(resting.baseline.from)}: look at more days above.`
            : 'They have answered nothing so far. What was not answered is no zero: nothing can be told of their pain.'}
        </p>
      )}
      {data.marks.length + data.alerts.length > 0 && (
        <>
          <ChartReader
            label={isByWeek ? 'Pain, week by week' : 'Pain, day by day'}
            stops={painStops(data)}
            zoom={zoomLinks(clientId, days)}
            minWidth="wide"
            isInTime
          >
            <svg
              className={styles.chart}
              viewBox={`0 0 ${chart.width} ${painChartHeight(data)}`}
              role="img"
              aria-label={`Chart of pain. Resting pain: ${words} The table below has every mark.`}
            >
              <PainDrawing data={data} ink={pageInk} />
            </svg>
          </ChartReader>
          <ChartLegend entries={painLegend(pageInk, data)} />
          <p className={styles.soft}>
            {isByWeek
              ? 'Each mark is the mean of a week, each day once'
              : 'Each mark is the mean of its moment on a day'}
            ; a thin line shows the lowest and the highest of several answers. Where nothing was answered there is no
            mark.
          </p>
          <div className={styles.foot}>
            <Disclosure summary="As a table">
              <RecordTable
                caption="Means, with the number of answers"
                columns={[isByWeek ? 'Week' : 'Day', ...momentsOfDay.map((moment) => momentLabel[moment]), 'Alerts']}
                rows={tableRows(data)}
              />
            </Disclosure>
            <SaveChart clientId={clientId} chart="pain" days={days} name="pain" />
          </div>
        </>
      )}
    </Card>
  );
}
