import { ink, type Paper } from '../pdf/paper';
import { drawStack, type Part, stackHeight } from '../pdf/stack';
import { listPart, pointPart, textPart } from '../pdf/text-parts';
import type { HandoutContent } from './handout-content';
import type { Words } from './handout-words';
import { stopKeys, urgentCall, urgentKeys } from './safety';

const SIDE = 14;
const BETWEEN = 14;
const SIZE = 12;

function column(
  paper: Paper,
  width: number,
  title: string,
  lead: string | null,
  points: readonly string[],
  colour: string,
) {
  const look = { size: SIZE, gap: 4 };
  return [
    textPart(paper, title, width, { font: 'bold', size: 15, colour, type: 'H2' }),
    ...(lead ? [textPart(paper, lead, width, { ...look, font: 'strong', gap: 5 })] : []),
    listPart(
      paper,
      points.map((point) => pointPart(paper, '•', point, width, look)),
      5,
    ),
  ];
}

/** When to stop, and the signs that cannot wait, side by side. */
export function safetyPart(
  paper: Paper,
  { emergencyNumber, red }: Pick<HandoutContent, 'emergencyNumber' | 'red'>,
  t: Words,
): Part {
  const boxWidth = (paper.width - BETWEEN) / 2;
  const width = boxWidth - 2 * SIDE;
  const stop = column(
    paper,
    width,
    t('stop.title'),
    null,
    stopKeys.map((key) => t(`stop.${key}`, { red })),
    ink.accent,
  );
  const urgent = [
    ...column(
      paper,
      width,
      t('urgent.title'),
      urgentCall(t, emergencyNumber),
      urgentKeys.map((key) => t(`urgent.${key}`)),
      ink.danger,
    ),
    textPart(paper, t('urgent.unwatched'), width, { size: SIZE, gap: 8 }),
  ];
  const height = Math.max(stackHeight(stop), stackHeight(urgent)) + 2 * SIDE;
  return {
    height,
    gap: 16,
    draw: (x, y, parent) => {
      const second = x + boxWidth + BETWEEN;
      paper.artifact(() => {
        paper.pdf.roundedRect(x, y, boxWidth, height, 10).fill(ink.tint);
        paper.pdf.roundedRect(second, y, boxWidth, height, 10).fill(ink.dangerTint);
      });
      paper.group(parent, 'Sect', (section) => drawStack(stop, x + SIDE, y + SIDE, section));
      paper.group(parent, 'Sect', (section) => drawStack(urgent, second + SIDE, y + SIDE, section));
    },
  };
}
