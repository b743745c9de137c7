import { alertRuleShown } from '../alert/alert-rule';
import { rulesShown } from './alert-lanes';
import { AlertSign } from './alert-sign';
import type { Ink } from './ink';
import { MarkShape } from './mark-shape';
import { momentLabel, momentsOfDay } from './moments';
import type { PainChartData } from './pain-chart-data';

/** What the chart's marks and lines stand for; each sign is drawn around 0 0. */
export function painLegend(ink: Ink, data: PainChartData) {
  const hasAlerts = data.marks.some(({ alerts }) => alerts > 0);
  const hasLine = data.line.length > 0;
  return [
    ...momentsOfDay.map((moment) => ({
      words: momentLabel[moment],
      sign: <MarkShape moment={moment} x={0} y={0} size={5} ink={ink} />,
    })),
    ...(hasAlerts
      ? [
          {
            words: 'Raised an alert',
            sign: (
              <>
                <circle r={7} fill="none" stroke={ink.red} strokeWidth={1.75} />
                <text y={4} textAnchor="middle" fontSize={11} fontWeight={700} fill={ink.red}>
                  !
                </text>
              </>
            ),
          },
        ]
      : []),
    ...rulesShown(data).map((rule) => ({
      words: `Alert: ${alertRuleShown[rule].label.toLowerCase()}`,
      sign: <AlertSign rule={rule} x={0} y={0} ink={ink} />,
    })),
    ...(hasLine
      ? [
          {
            words: 'Trend at rest, and how far off it may be',
            sign: (
              <>
                <rect x={-8} y={-5} width={16} height={10} fill={ink.ink} fillOpacity={0.14} />
                <line x1={-8} x2={8} stroke={ink.ink} strokeOpacity={0.6} strokeWidth={1.5} />
              </>
            ),
          },
        ]
      : []),
  ];
}
