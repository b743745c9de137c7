import { alertRules } from '../alert/alert-rule';
import type { AlertRule } from '../gql/graphql';
import { AlertSign } from './alert-sign';
import { chart } from './chart-scale';
import type { PainChartData } from './pain-chart-data';
import { type Part, right } from './pain-parts';

const [LANE, ABOVE] = [17, 4];
/** How far apart signs stand at least; between them a stroke says that there is one. */
const ROOM = 9;

/** The rules that raised anything in the window, the most urgent first. */
export function rulesShown({ alerts }: Pick<PainChartData, 'alerts'>): readonly AlertRule[] {
  return alertRules.filter((rule) => alerts.some((alert) => alert.rule === rule));
}

/** How high the chart is with a lane under its days for each rule that raised an alert. */
export function painChartHeight(data: PainChartData): number {
  const lanes = rulesShown(data).length;
  return chart.height + (lanes > 0 ? ABOVE + lanes * LANE : 0);
}

/** The alerts of the days above, a lane for each rule. */
export function AlertLanes({ data, scale: { xOf, dayWidth }, ink }: Part) {
  return rulesShown(data).map((rule, lane) => {
    const y = chart.height + ABOVE + (lane + 0.5) * LANE;
    let last = -ROOM;
    return (
      <g key={rule}>
        <line x1={chart.left} x2={right} y1={y} y2={y} stroke={ink.line} strokeWidth={0.75} />
        {lane === 0 && (
          <text x={right + 6} y={y + 4} fontSize={11} fill={ink.soft}>
            alerts
          </text>
        )}
        {data.alerts
          .filter((alert) => alert.rule === rule)
          .map(({ on }) => {
            const x = xOf(on) + dayWidth / 2;
            const hasRoom = x - last >= ROOM;
            if (hasRoom) last = x;
            return hasRoom ? (
              <AlertSign key={on} rule={rule} x={x} y={y} ink={ink} />
            ) : (
              <line key={on} x1={x} x2={x} y1={y - 5} y2={y + 5} stroke={ink.ink} strokeWidth={1} />
            );
          })}
      </g>
    );
  });
}
