import { plusDays } from '@reprise/schema/plan/local-date';
import { chart, chartScale } from './chart-scale';
import { oneDecimal, shortDay } from './day-words';
import type { Ink } from './ink';
import { MarkShape } from './mark-shape';
import type { DrawnMark, PainChartData } from './pain-chart-data';

type Scale = ReturnType<typeof chartScale>;
interface Part {
  readonly data: PainChartData;
  readonly scale: Scale;
  readonly ink: Ink;
}

const right = chart.width - chart.right;
const bottom = chart.height - chart.bottom;
/** How far apart signs of alerts stand at least. */
const ALERT_ROOM = 9;

/** Words over marks, with the ground around them so that they can be read. */
function Label(props: { x: number; y: number; ink: Ink; anchor?: 'start' | 'end' | 'middle'; children: string }) {
  const { x, y, ink, anchor = 'start', children } = props;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={11}
      fill={ink.ink}
      stroke={ink.surface}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}

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

/** The lines that pain is held against, each with its words. */
function levelsOf({ data: { baseline, mattersAt }, ink }: Part) {
  const { better, worse } = mattersAt ?? { better: null, worse: null };
  return [
    { pain: baseline, words: (at: string) => `Baseline ${at}`, dash: '7 4', colour: ink.ink, below: -4, isLeft: true },
    {
      pain: better,
      words: (at: string) => `A change matters at ${at} or less`,
      dash: '1 3',
      colour: ink.green,
      below: 13,
      isLeft: false,
    },
    {
      pain: worse,
      words: (at: string) => `A change matters at ${at} or more`,
      dash: '1 3',
      colour: ink.red,
      below: -5,
      isLeft: false,
    },
  ].flatMap(({ pain, words, ...level }) => (pain === null ? [] : [{ ...level, pain, words: words(oneDecimal(pain)) }]));
}

function Lines(part: Part) {
  const { data, scale, ink } = part;
  const { xOf, yOf } = scale;
  const middle = (date: string) => (xOf(date) + xOf(plusDays(date, 1))) / 2;
  const edge = (of: 'low' | 'high') => data.line.map((point) => `${middle(point.date)} ${yOf(point[of])}`);
  return (
    <>
      {data.line.length > 1 && (
        <>
          <path d={`M${[...edge('high'), ...edge('low').toReversed()].join('L')}Z`} fill={ink.ink} fillOpacity={0.1} />
          <path
            d={`M${data.line.map(({ date, mean }) => `${middle(date)} ${yOf(mean)}`).join('L')}`}
            fill="none"
            stroke={ink.ink}
            strokeOpacity={0.55}
            strokeWidth={1.5}
          />
        </>
      )}
      {levelsOf(part).map(({ words, pain, colour, dash }) => (
        <line
          key={words}
          x1={chart.left}
          x2={right}
          y1={yOf(pain)}
          y2={yOf(pain)}
          stroke={colour}
          strokeWidth={1.25}
          strokeDasharray={dash}
        />
      ))}
    </>
  );
}

/** Over the marks, which would hide them. */
function LevelLabels(part: Part) {
  return levelsOf(part).map(({ words, pain, below, isLeft }) => (
    <Label
      key={words}
      x={isLeft ? chart.left + 4 : right - 4}
      y={part.scale.yOf(pain) + below}
      anchor={isLeft ? 'start' : 'end'}
      ink={part.ink}
    >
      {words}
    </Label>
  ));
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
    </>
  );
}
