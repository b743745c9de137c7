import { type FragmentType, graphql, readFragment } from '../gql';
import { dayKind, dayKindLabel, dayKinds } from '../record-drawing/day-kind';
import { DaySign } from '../record-drawing/day-sign';
import { longDay } from '../record-drawing/day-words';
import { type Ink, pageInk } from '../record-drawing/ink';
import { SessionDrawing, sessionDrawingSize, sessionStops } from '../record-drawing/session-drawing';
import { Card } from '../ui/card';
import { Disclosure } from '../ui/disclosure';
import { ChartLegend } from './chart-legend';
import { ChartReader } from './chart-reader';
import styles from './record.module.css';
import { RecordTable } from './record-table';
import { SaveChart } from './save-chart';

const sessionChart = graphql(`
  fragment SessionChart on Client {
    adherence(days: $days) {
      due
      done
      partlyDone
      skippedForPain
      skippedOther
      missed
      extra
      days {
        date
        isPaused
        due
        done
        partlyDone
        skippedForPain
        skippedOther
        missed
        open
        extra
      }
    }
    plan: activePlan {
      id
    }
  }
`);
export type SessionChartClient = FragmentType<typeof sessionChart>;

/** What the calendar of sessions is of, out of the answer of a screen or a file. */
export function readSessionChart(client: SessionChartClient) {
  const { adherence, plan } = readFragment(sessionChart, client);
  const drawn = adherence.days.map((day) => ({ date: day.date, kind: dayKind(day) }));
  const { due, done, partlyDone, skippedForPain, skippedOther, missed, extra } = adherence;
  const beyond = extra > 0 ? ` ${extra} beyond what was asked for.` : '';
  const words =
    due === 0
      ? `Nothing was due in these days${plan ? '' : ': there is no plan'}.${beyond}`
      : `${done} of ${due} done in full, ${partlyDone} in part, ${skippedForPain} skipped for pain, ${skippedOther} skipped for something else, ${missed} missed.${beyond}`;
  return { drawn, words, days: adherence.days };
}

/** What the signs of the calendar stand for, of those that it has. */
export function sessionLegend(drawn: readonly { readonly kind: (typeof dayKinds)[number] }[], ink: Ink) {
  return dayKinds
    .filter((kind) => drawn.some((day) => day.kind === kind))
    .map((kind) => ({ words: dayKindLabel[kind], sign: <DaySign kind={kind} x={0} y={0} size={16} ink={ink} /> }));
}

/** What became of each day: done, missed, skipped for pain, skipped for something else, and not due told apart. */
export function SessionCard(props: { client: SessionChartClient; clientId: string; days: number }) {
  const { client, clientId, days } = props;
  const { drawn, words, days: counted } = readSessionChart(client);
  const { width, height } = sessionDrawingSize(drawn);
  const told = counted.filter(({ due, open, extra, isPaused }) => due + open + extra > 0 || isPaused).toReversed();
  return (
    <Card aria-labelledby="sessions" className={styles.card}>
      <h2 id="sessions">Sessions</h2>
      <p>{words}</p>
      <ChartReader label="Sessions, day by day" stops={sessionStops(drawn)} minWidth="natural" isInTime>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-label={`Calendar of sessions. ${words}`}
        >
          <SessionDrawing days={drawn} ink={pageInk} />
        </svg>
      </ChartReader>
      <ChartLegend entries={sessionLegend(drawn, pageInk)} />
      <div className={styles.foot}>
        {told.length > 0 && (
          <Disclosure summary="As a table">
            <RecordTable
              caption="Days on which something was due or done"
              columns={[
                'Day',
                'What',
                'Due',
                'Done',
                'In part',
                'Skipped for pain',
                'Skipped else',
                'Missed',
                'Beyond',
              ]}
              rows={told.map((day) => ({
                key: day.date,
                cells: [
                  longDay(day.date),
                  dayKindLabel[dayKind(day)],
                  day.due + day.open,
                  day.done,
                  day.partlyDone,
                  day.skippedForPain,
                  day.skippedOther,
                  day.missed,
                  day.extra,
                ],
              }))}
            />
          </Disclosure>
        )}
        <SaveChart clientId={clientId} chart="sessions" days={days} name="sessions" />
      </div>
    </Card>
  );
}
