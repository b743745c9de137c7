import { plusDays } from '@reprise/schema/plan/local-date';
import { chart } from './chart-scale';
import { oneDecimal } from './day-words';
import { Label, type Part, right } from './pain-parts';

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

/** The trend with its band, and the lines that pain is held against. */
export function Lines(part: Part) {
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
export function LevelLabels(part: Part) {
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
