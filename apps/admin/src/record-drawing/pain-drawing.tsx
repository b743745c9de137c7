import { plusDays } from '@reprise/schema/plan/local-date';
import { AlertLanes } from './alert-lanes';
import { chart, chartScale } from './chart-scale';
import { shortDay } from './day-words';
import type { Ink } from './ink';
import { MarkShape } from './mark-shape';
import type { DrawnMark, PainChartData } from './pain-chart-data';
import { LevelLabels, Lines } from './pain-levels';
import { bottom, Label, type Part, right, type Scale } from './pain-parts';

/** How far apart signs of alerts stand at least. */
const ALERT_ROOM = 9;

function Bands({ data: { bands }, scale: { yOf }, ink }: Part) {
  const shown = [
    { name: 'red', colour: ink.red, top: 10, end: bands.amberMax + 0.5 },
    { name: 'amber', colour: ink.amber, top: bands.amberMax + 0.5, end: bands.greenMax + 0.5 },
    { name: 'green', colour: ink.green, top: bands.greenMax + 0.5, end: 0 },
  ];
  return shown
    .filter(({ top, end }) => top > end)
    .map(({ name, colour, top, end }) => (
      <g key={name}>
        <rect
          x={chart.left}
          width={right - chart.left}
          y={yOf(top)}
          height={yOf(end) - yOf(top)}
          fill={colour}
          fillOpacity={0.1}
        />
        <text x={right + 6} y={(yOf(top) + yOf(end)) / 2 + 4} fontSize={11} fill={ink.soft}>
          {name}
        </text>
      </g>
    ));
}

function Axes({ scale: { yOf, xOf, ticks, dayWidth, days }, ink }: Part) {
  return (
    <>
      {[0, 2, 4, 6, 8, 10].map((pain) => (
        <g key={pain}>
          <line x1={chart.left} x2={right} y1={yOf(pain)} y2={yOf(pain)} stroke={ink.line} strokeWidth={0.75} />
          <text x={chart.left - 8} y={yOf(pain) + 4} textAnchor="end" fontSize={11} fill={ink.soft}>
            {pain}
          </text>
        </g>
      ))}
      {ticks.map((date) => (
        <g key={date}>
          <line x1={xOf(date)} x2={xOf(date)} y1={bottom} y2={bottom + 4} stroke={ink.soft} strokeWidth={0.75} />
          <text
            x={xOf(date) + (days <= 8 ? dayWidth / 2 : 0)}
            y={chart.height - 8}
            fontSize={11}
            fill={ink.soft}
            textAnchor={days <= 8 ? 'middle' : 'start'}
          >
            {shortDay(date)}
          </text>
        </g>
      ))}
    </>
  );
}

function Flares({ data: { flares, from, to }, scale: { xOf }, ink }: Part) {
  return flares
    .filter(({ startedOn, endedOn }) => startedOn <= to && (endedOn === null || endedOn > from))
    .map(({ startedOn, endedOn }) => {
      const [x, end] = [xOf(startedOn), xOf(endedOn ?? plusDays(to, 1))];
      const isLate = x > right - 60;
      return (
        <g key={startedOn}>
          <rect
            x={x}
            width={Math.max(3, end - x)}
            y={chart.top}
            height={bottom - chart.top}
            fill={ink.red}
            fillOpacity={0.14}
          />
          <path
            d={`M${x} ${bottom}V${chart.top}H${Math.max(x + 3, end)}V${bottom}`}
            fill="none"
            stroke={ink.red}
            strokeWidth={1}
          />
          <Label
            x={isLate ? Math.max(x + 3, end) : x + 4}
            y={chart.top + 13}
            anchor={isLate ? 'end' : 'start'}
            ink={ink}
          >
            Flare-up
          </Label>
        </g>
      );
    });
}

function Changes({ data: { changes, from, to }, scale: { xOf }, ink }: Part) {
  const shown = changes.filter(({ on }) => from <= on && on <= to);
  return shown.map(({ on, label }, at) => {
    const before = shown[at - 1];
    const hasRoom = !before || xOf(on) - xOf(before.on) > 46;
    return (
      <g key={`${on} ${label}`}>
        <line
          x1={xOf(on)}
          x2={xOf(on)}
          y1={chart.top - 4}
          y2={bottom}
          stroke={ink.accent}
          strokeWidth={1.5}
          strokeDasharray="2 3"
        />
        {hasRoom && (
          <Label
            x={Math.min(xOf(on), right - 4)}
            y={chart.top - 9}
            anchor={xOf(on) > right - 40 ? 'end' : 'start'}
            ink={ink}
          >
            {label}
          </Label>
        )}
      </g>
    );
  });
}

/** The marks over which a sign of an alert has room beside the one before. */
function signedMarks(marks: readonly DrawnMark[], { xOfMark }: Scale): ReadonlySet<DrawnMark> {
  let last = -ALERT_ROOM;
  const signed = marks.filter((mark) => {
    const hasRoom = mark.alerts > 0 && xOfMark(mark) - last >= ALERT_ROOM;
    if (hasRoom) last = xOfMark(mark);
    return hasRoom;
  });
  return new Set(signed);
}

function Mark({ mark, scale, ink, isSigned }: { mark: DrawnMark; scale: Scale; ink: Ink; isSigned: boolean }) {
  const { mean, min, max, moment, alerts } = mark;
  const { yOf, markSize: size } = scale;
  const [x, y] = [scale.xOfMark(mark), yOf(mean)];
  return (
    <>
      {min < max && (
        <line
          x1={x}
          x2={x}
          y1={yOf(max)}
          y2={yOf(min)}
          stroke={ink.moment[moment]}
          strokeWidth={1}
          strokeOpacity={0.5}
        />
      )}
      {alerts > 0 && <circle cx={x} cy={y} r={size + 3.5} fill="none" stroke={ink.red} strokeWidth={1.75} />}
      {isSigned && (
        <text
          x={x}
          y={y - size - 6}
          textAnchor="middle"
          fontSize={12}
          fontWeight={700}
          fill={ink.red}
          stroke={ink.surface}
          strokeWidth={2.5}
          paintOrder="stroke"
        >
          !
        </text>
      )}
      <MarkShape moment={moment} x={x} y={y} size={size} ink={ink} />
    </>
  );
}

/** Pain over days: a mark for each moment that was answered, over the bands, with what happened meanwhile. */
export function PainDrawing({ data, ink }: { data: PainChartData; ink: Ink }) {
  const scale = chartScale(data.from, data.to);
  const part = { data, scale, ink };
  const signed = signedMarks(data.marks, scale);
  return (
    <>
      <Bands {...part} />
      <Axes {...part} />
      <Flares {...part} />
      <Changes {...part} />
      <Lines {...part} />
      {data.marks.map((mark) => (
        <Mark key={`${mark.from} ${mark.moment}`} mark={mark} scale={scale} ink={ink} isSigned={signed.has(mark)} />
      ))}
      <LevelLabels {...part} />
      <AlertLanes {...part} />
    </>
  );
}
