import { type HandoutDetail, printedSteps } from '@reprise/schema/handout';
import { type Element, ink, type Paper } from '../pdf/paper';
import { drawStack, type Part, stackHeight } from '../pdf/stack';
import { listPart, pointPart, textPart } from '../pdf/text-parts';
import type { HandoutItem } from './handout-content';
import type { Words } from './handout-words';
import { boxesPart, painPart } from './pdf-tracker';

/** One exercise, measured: drawn in one piece when it fits on a page, else part by part. */
export interface Card {
  readonly height: number;
  /** Draws it in one piece, its boxes at the bottom of the height of its row. */
  readonly draw: (x: number, y: number, parent: Element, rowHeight: number) => void;
  /** All of it one below the other. */
  readonly parts: readonly Part[];
}

export interface CardSetting {
  readonly paper: Paper;
  readonly words: Words;
  /** JPEG by the picture's address. */
  readonly pictures: ReadonlyMap<string, Buffer>;
  /** The level of the exercise's heading. */
  readonly heading: 'H2' | 'H3';
  readonly detail: HandoutDetail;
  /** How much of its place a picture on top of its words takes, 0-1. */
  readonly pictureScale: number;
}

const TEXT = 12;
const BADGE = 22;
const PICTURE_RATIO = 2 / 3;
const SIDE_GAP = 20;

/** A picture, or a frame with room for a drawing. */
function picturePart({ paper, words: t, pictures }: CardSetting, { picture }: HandoutItem, width: number): Part {
  const height = width * PICTURE_RATIO;
  const bytes = picture && pictures.get(picture.url);
  const drawPicture = (x: number, y: number) => {
    paper.pdf.save().roundedRect(x, y, width, height, 8).clip();
    paper.pdf.image(bytes as Buffer, x, y, { cover: [width, height], align: 'center', valign: 'center' } as never);
    paper.pdf.restore();
  };
  const drawFrame = (x: number, y: number) => {
    paper.pdf.lineWidth(1).dash(3, { space: 3 }).roundedRect(x, y, width, height, 8).stroke(ink.soft).undash();
    paper.font('regular', TEXT, ink.soft).text(t('drawHere'), x + 10, y + height - 24, { lineBreak: false });
  };
  return {
    height,
    gap: 0,
    draw: (x, y, parent) =>
      bytes
        ? paper.mark(parent, 'Figure', () => drawPicture(x, y), { alt: picture.altText })
        : paper.mark(parent, 'Figure', () => drawFrame(x, y), { alt: t('drawHere') }),
  };
}

function namePart({ paper, heading }: CardSetting, { number, name }: HandoutItem, width: number, size: number): Part {
  const indent = BADGE + 8;
  const options = { width: width - indent, lineGap: -1 };
  const height = Math.max(BADGE, paper.heightOf(name, 'bold', size, options));
  const line = () => paper.pdf.currentLineHeight();
  const draw = (x: number, y: number) => {
    paper.pdf.circle(x + BADGE / 2, y + BADGE / 2, BADGE / 2).fill(ink.accent);
    paper.font('bold', TEXT, '#ffffff');
    paper.pdf.text(String(number), x, y + (BADGE - line()) / 2, { width: BADGE, align: 'center', lineBreak: false });
    paper.font('bold', size, ink.text);
    paper.pdf.text(name, x + indent, y + Math.max(0, (BADGE - line()) / 2), options);
  };
  return { height, gap: 10, draw: (x, y, parent) => paper.mark(parent, heading, () => draw(x, y)) };
}

function dosePart({ paper }: CardSetting, { dose }: HandoutItem, width: number): Part {
  const [side, above] = [10, 6];
  const text = textPart(paper, dose, width - 2 * side, { font: 'strong', size: TEXT, colour: ink.accent });
  const height = text.height + 2 * above;
  return {
    height,
    gap: 8,
    draw: (x, y, parent) => {
      paper.artifact(() => paper.pdf.roundedRect(x, y, width, height, 6).fill(ink.tint));
      text.draw(x + side, y + above, parent);
    },
  };
}

function wordParts(setting: CardSetting, item: HandoutItem, width: number): Part[] {
  const { paper, words: t, detail } = setting;
  const look = { size: TEXT, gap: 4 };
  const steps = printedSteps(item.steps, detail).map(({ text }, at) =>
    pointPart(paper, `${at + 1}.`, text, width, look),
  );
  return [
    dosePart(setting, item, width),
    ...(item.note ? [textPart(paper, `${t('note')} ${item.note}`, width, { ...look, font: 'strong', gap: 8 })] : []),
    ...(steps.length > 0 ? [listPart(paper, steps, 8)] : []),
  ];
}

function cautionParts({ paper, words: t, detail }: CardSetting, { cautions }: HandoutItem, width: number): Part[] {
  if (detail !== 'FULL' || cautions.length === 0) return [];
  const look = { size: TEXT, gap: 3 };
  const points = cautions.map((caution) => pointPart(paper, '!', caution, width, look));
  return [textPart(paper, t('takeCare'), width, { ...look, font: 'strong', gap: 10 }), listPart(paper, points, 3)];
}

/** An exercise with its picture on top. */
export function stackedCard(setting: CardSetting, item: HandoutItem, width: number): Card {
  const { paper, words } = setting;
  const name = namePart(setting, item, width, width < 220 ? 14 : 15);
  const picture = picturePart(setting, item, width * setting.pictureScale);
  const text = [...wordParts(setting, item, width), ...cautionParts(setting, item, width)];
  const marks = [boxesPart(paper, item, words, width), painPart(paper, words, width)];
  const marksHeight = stackHeight(marks);
  const nameAt = picture.height + name.gap;
  const textAt = nameAt + name.height + 8;
  return {
    height: textAt + stackHeight(text) + 12 + marksHeight,
    parts: [name, { ...picture, gap: 8 }, ...text, ...marks],
    draw: (x, y, parent, rowHeight) => {
      // the name comes first for who listens, whatever stands on top
      name.draw(x, y + nameAt, parent);
      picture.draw(x, y, parent);
      drawStack(text, x, y + textAt, parent);
      drawStack(marks, x, y + rowHeight - marksHeight, parent);
    },
  };
}

/** An exercise over the whole width: its picture and boxes on the left, its words on the right. */
export function wideCard(setting: CardSetting, item: HandoutItem, width: number): Card {
  const { paper, words } = setting;
  const leftWidth = Math.min(210, width * 0.4);
  const rightWidth = width - leftWidth - SIDE_GAP;
  const name = namePart(setting, item, rightWidth, 16);
  const picture = picturePart(setting, item, leftWidth);
  const text = wordParts(setting, item, rightWidth);
  const marks = [boxesPart(paper, item, words, leftWidth), painPart(paper, words, leftWidth)];
  const textAt = name.height + 8;
  const marksAt = picture.height + 12;
  const heightWith = (right: readonly Part[], left: readonly Part[]) =>
    Math.max(textAt + stackHeight(right), marksAt + stackHeight(left));
  const rightWords = [...text, ...cautionParts(setting, item, rightWidth)];
  const leftMarks = [...marks, ...cautionParts(setting, item, leftWidth)];
  // what to take care of stands on the side that has room for it
  const isLeft = heightWith(text, leftMarks) < heightWith(rightWords, marks);
  const [right, left] = isLeft ? [text, leftMarks] : [rightWords, marks];
  const whole = [...wordParts(setting, item, width), ...cautionParts(setting, item, width)];
  return {
    height: heightWith(right, left),
    parts: [namePart(setting, item, width, 16), { ...picture, gap: 8 }, ...whole, ...marks],
    draw: (x, y, parent) => {
      const rightAt = x + leftWidth + SIDE_GAP;
      name.draw(rightAt, y, parent);
      picture.draw(x, y, parent);
      drawStack(right, rightAt, y + textAt, parent);
      drawStack(left, x, y + marksAt, parent);
    },
  };
}
