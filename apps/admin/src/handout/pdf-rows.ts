import { ink, type Paper } from '../pdf/paper';
import { type Part, stackHeight } from '../pdf/stack';
import { textPart } from '../pdf/text-parts';
import type { HandoutBlock, HandoutContent, HandoutItem } from './handout-content';
import { type Card, type CardSetting, stackedCard, wideCard } from './pdf-card';

export const COLUMN_GAP = 18;
const BELOW_HEADING = 12;

/** Exercises side by side. */
export interface Row {
  readonly cards: readonly Card[];
  readonly width: number;
  readonly height: number;
  /** Of as many as were asked for, or fewer to fit. */
  readonly isAsAsked: boolean;
}

/** A block, measured. */
export interface BlockRows {
  readonly heading: readonly Part[];
  /** With the room below it. */
  readonly headingHeight: number;
  readonly rows: readonly Row[];
}

/** Everything that all exercises of a sheet are measured by. */
type Setting = Pick<CardSetting, 'paper' | 'words' | 'pictures'> & { readonly columns: number };
type Level = Pick<CardSetting, 'detail' | 'pictureScale'>;

/** From all that there is to the least that may be printed. */
const levels: readonly Level[] = [
  { detail: 'FULL', pictureScale: 1 },
  { detail: 'STEPS', pictureScale: 1 },
  { detail: 'MAIN', pictureScale: 1 },
  { detail: 'MAIN', pictureScale: 0.72 },
  { detail: 'MOVES', pictureScale: 0.72 },
];
/** What less detail must save: it is worth a quarter of the pages. */
const WORTH = 0.75;

function headingParts(paper: Paper, { name, lines }: HandoutBlock): Part[] {
  const look = { font: 'bold', size: 18, colour: ink.accent, type: 'H2' } as const;
  return [
    ...(name ? [textPart(paper, name, paper.width, look)] : []),
    ...lines.map((line) => textPart(paper, line, paper.width, { size: 12, gap: 3 })),
  ];
}

/** Exercises in rows of so many; those of a row that is higher than its room in rows of fewer. */
function rowsOf(setting: CardSetting, items: readonly HandoutItem[], columns: number, room: Room): Row[] {
  const width = (setting.paper.width - (columns - 1) * COLUMN_GAP) / columns;
  const make = columns === 1 ? wideCard : stackedCard;
  const starts = items.flatMap((_, at) => (at % columns === 0 ? [at] : []));
  return starts.flatMap((from) => {
    const some = items.slice(from, from + columns);
    const cards = some.map((item) => make(setting, item, width));
    const height = Math.max(...cards.map((card) => card.height));
    const left = from === 0 ? room.first : room.whole;
    if (columns > 1 && height > left) return rowsOf(setting, some, columns - 1, { first: left, whole: room.whole });
    return [{ cards, width, height, isAsAsked: columns === room.columns }];
  });
}

interface Room {
  readonly first: number;
  readonly whole: number;
  readonly columns?: number;
}

function blockRows(setting: Setting & Level, block: HandoutBlock, whole: number): BlockRows {
  const { columns } = setting;
  const heading = headingParts(setting.paper, block);
  const headingHeight = heading.length > 0 ? stackHeight(heading) + BELOW_HEADING : 0;
  const card: CardSetting = { ...setting, heading: block.name ? 'H3' : 'H2' };
  return {
    heading,
    headingHeight,
    rows: rowsOf(card, block.items, columns, { first: whole - headingHeight, whole, columns }),
  };
}

/**
 * All blocks in rows, with the most detail that fits on pages and that no lesser detail would save many pages of.
 * Where not even the least detail fits, there are rows of fewer.
 *
 * @param whole the room of a page
 * @param pagesOf how many pages the blocks would take
 */
export function measuredBlocks(
  setting: Setting,
  content: HandoutContent,
  whole: number,
  pagesOf: (blocks: readonly BlockRows[]) => number,
): BlockRows[] {
  let chosen: { blocks: BlockRows[]; pages: number } | null = null;
  let least: BlockRows[] = [];
  for (const level of levels) {
    // the movement alone is for where nothing more fits
    if (chosen && level.detail === 'MOVES') break;
    const blocks = content.blocks.map((block) => blockRows({ ...setting, ...level }, block, whole));
    least = blocks;
    if (!blocks.every(({ rows }) => rows.every((row) => row.isAsAsked))) continue;
    const pages = pagesOf(blocks);
    if (!chosen || pages <= chosen.pages * WORTH) chosen = { blocks, pages };
  }
  return chosen?.blocks ?? least;
}
