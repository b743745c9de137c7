import { ink, type Paper } from '../pdf/paper';
import type { Part } from '../pdf/stack';
import type { HandoutItem } from './handout-content';
import { dayLetters } from './day-letters';
import type { Words } from './handout-words';

const BOX_MAX = 22;
const BOX_GAP = 4;

/** Boxes for one week: a box for each time of each day, the day's letter in it to be ticked over. */
export function boxesPart(paper: Paper, { boxes }: HandoutItem, t: Words, width: number): Part {
  const { days, timesPerDay } = boxes;
  const size = Math.min(BOX_MAX, (width - 6 * BOX_GAP) / 7);
  const letters = dayLetters(days, paper.options.language);
  const alt = t(timesPerDay > 1 ? 'tickBoxesOften' : 'tickBoxes', {
    days,
    times: timesPerDay,
    count: days * timesPerDay,
  });
  const draw = (left: number, top: number) => {
    for (let row = 0; row < timesPerDay; row += 1) {
      for (const [day, letter] of letters.entries()) {
        const [x, y] = [left + day * (size + BOX_GAP), top + row * (size + BOX_GAP)];
        paper.pdf.lineWidth(1).roundedRect(x, y, size, size, 4).stroke(ink.soft);
        paper.font('regular', 12, '#8f877c');
        const height = paper.pdf.currentLineHeight();
        paper.pdf.text(letter, x, y + (size - height) / 2, { width: size, align: 'center', lineBreak: false });
      }
    }
  };
  return {
    height: timesPerDay * (size + BOX_GAP) - BOX_GAP,
    gap: 10,
    draw: (x, y, parent) => paper.mark(parent, 'Figure', () => draw(x, y), { alt }),
  };
}

const SCALE_HEIGHT = 36;

/** A line from 0 to 10 to mark the pain on. */
export function painPart(paper: Paper, t: Words, width: number): Part {
  const draw = (left: number, top: number) => {
    const { pdf } = paper;
    paper.font('strong', 12, ink.text);
    const label = t('pain');
    const from = left + pdf.widthOfString(label) + 14;
    pdf.text(label, left, top + 1, { lineBreak: false });
    const step = (Math.min(left + width, from + 330) - 8 - from) / 10;
    const y = top + 10;
    pdf.lineWidth(1.2);
    pdf.moveTo(from, y).lineTo(from + 10 * step, y);
    for (let score = 0; score <= 10; score += 1) {
      const half = score % 5 === 0 ? 6 : 4;
      pdf.moveTo(from + score * step, y - half).lineTo(from + score * step, y + half);
    }
    pdf.stroke(ink.text);
    paper.font('regular', 12, ink.text);
    for (let score = 0; score <= 10; score += 1) {
      const number = String(score);
      pdf.text(number, from + score * step - pdf.widthOfString(number) / 2, y + 8, { lineBreak: false });
    }
  };
  return {
    height: SCALE_HEIGHT,
    gap: 10,
    draw: (x, y, parent) => paper.mark(parent, 'Figure', () => draw(x, y), { alt: t('painScale') }),
  };
}
