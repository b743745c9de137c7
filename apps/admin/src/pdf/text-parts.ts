import type { FontName } from './fonts';
import { ink, type Paper } from './paper';
import type { Part } from './stack';

/** How a run of text looks. */
export interface TextLook {
  readonly font?: FontName;
  readonly size: number;
  readonly colour?: string;
  readonly gap?: number;
  /** The structure's name for it. */
  readonly type?: string;
  readonly lineGap?: number;
  readonly align?: 'left' | 'right' | 'center';
}

/** The font's own lines stand further apart than paper has room for. */
const LINE_GAP = -0.07;

/** A run of text over its whole width. */
export function textPart(paper: Paper, words: string, width: number, look: TextLook): Part {
  const { font = 'regular', size, colour = ink.text, gap = 0, type = 'P', align = 'left' } = look;
  const options = { width, lineGap: look.lineGap ?? size * LINE_GAP, align };
  const height = paper.heightOf(words, font, size, options);
  return {
    height,
    gap,
    draw: (x, y, parent) => {
      paper.mark(parent, type, () => paper.font(font, size, colour).text(words, x, y, options));
    },
  };
}

/** One point of a list, its number or sign hanging before it; `parent` is the list. */
export function pointPart(paper: Paper, sign: string, words: string, width: number, look: TextLook): Part {
  const { font = 'regular', size, colour = ink.text, gap = 0 } = look;
  const indent = size * 1.55;
  const options = { width: width - indent, lineGap: size * LINE_GAP };
  const height = paper.heightOf(words, font, size, options);
  return {
    height,
    gap,
    draw: (x, y, parent) => {
      paper.group(parent, 'LI', (item) => {
        paper.mark(item, 'Lbl', () => paper.font('strong', size, ink.accent).text(sign, x, y, { lineBreak: false }));
        paper.mark(item, 'LBody', () => paper.font(font, size, colour).text(words, x + indent, y, options));
      });
    },
  };
}

/** Points under one list element, as one part. */
export function listPart(paper: Paper, points: readonly Part[], gap: number): Part {
  const heights = points.reduce((sum, point, at) => sum + point.height + (at === 0 ? 0 : point.gap), 0);
  return {
    height: heights,
    gap,
    points,
    draw: (x, top, parent) => {
      paper.group(parent, 'L', (list) => {
        let y = top;
        for (const [at, point] of points.entries()) {
          if (at > 0) y += point.gap;
          point.draw(x, y, list);
          y += point.height;
        }
      });
    },
  };
}
