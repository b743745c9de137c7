import { encode } from 'uqr';
import { type Element, ink, type Paper } from '../pdf/paper';
import { drawStack, type Part, stackHeight } from '../pdf/stack';
import { textPart } from '../pdf/text-parts';
import type { HandoutContent } from './handout-content';
import type { Words } from './handout-words';

const QR_SIZE = 74;
const QR_COLUMN = 120;

function drawQr(paper: Paper, address: string, left: number, top: number): void {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const dot = QR_SIZE / size;
  for (const [row, dots] of data.entries()) {
    for (const [column, isDark] of dots.entries()) {
      if (isDark) paper.pdf.rect(left + column * dot, top + row * dot, dot, dot);
    }
  }
  paper.pdf.fill('#000000');
}

/** The clinic's mark: its logo, or without one its first letter. */
function clinicPart(paper: Paper, name: string, logo: Buffer | null, width: number): Part {
  const size = logo ? 34 : 26;
  return {
    height: size,
    gap: 0,
    draw: (x, y, parent) => {
      paper.artifact(() => {
        if (logo) return void paper.pdf.image(logo, x, y, { fit: [size, size], align: 'center', valign: 'center' });
        paper.pdf.roundedRect(x, y, size, size, 7).fill(ink.accent);
        paper.font('bold', 15, '#ffffff');
        const line = paper.pdf.currentLineHeight();
        paper.pdf.text(name.charAt(0).toUpperCase(), x, y + (size - line) / 2, {
          width: size,
          align: 'center',
          lineBreak: false,
        });
      });
      paper.mark(parent, 'P', () => {
        paper.font('strong', 13, ink.text);
        const line = paper.pdf.currentLineHeight();
        paper.pdf.text(name, x + size + 9, y + (size - line) / 2, {
          width: width - size - 9,
          height: line,
          ellipsis: true,
        });
      });
    },
  };
}

/** Who it is for and from when, as printed or with lines to write on. */
function forPart(paper: Paper, content: HandoutContent, t: Words, width: number): Part {
  const height = 20;
  const dateWidth = Math.min(150, width * 0.32);
  const draw = (x: number, y: number) => {
    const { pdf } = paper;
    paper.font('regular', 13, ink.soft).text(t('forClient'), x, y, { lineBreak: false });
    const nameAt = x + pdf.widthOfString(t('forClient')) + 8;
    const dateAt = x + width - dateWidth;
    if (content.clientName) {
      const options = { width: dateAt - nameAt - 14, height: pdf.currentLineHeight(), ellipsis: true };
      paper.font('strong', 13, ink.text).text(content.clientName, nameAt, y, options);
    }
    paper.font('regular', 13, ink.soft).text(t('date'), dateAt, y, { lineBreak: false });
    pdf.lineWidth(0.8);
    if (!content.clientName) pdf.moveTo(nameAt, y + 16).lineTo(dateAt - 14, y + 16);
    pdf.moveTo(dateAt + pdf.widthOfString(t('date')) + 8, y + 16).lineTo(x + width, y + 16);
    pdf.stroke(ink.soft);
  };
  return { height, gap: 12, draw: (x, y, parent) => paper.mark(parent, 'P', () => draw(x, y)) };
}

interface Setting {
  readonly paper: Paper;
  readonly words: Words;
  readonly pictures: ReadonlyMap<string, Buffer>;
}

/** The top of the first page; answers where it ends. */
export function drawHead({ paper, words: t, pictures }: Setting, content: HandoutContent, parent: Element): number {
  const { left, top, width } = paper;
  const wordsWidth = width - QR_COLUMN - 20;
  const logo = (content.logo && pictures.get(content.logo.url)) ?? null;
  const parts = [
    ...(content.clinicName ? [clinicPart(paper, content.clinicName, logo, wordsWidth)] : []),
    textPart(paper, content.title, wordsWidth, { font: 'bold', size: 24, type: 'H1', gap: 8, lineGap: -3 }),
    textPart(paper, content.facts.join('  ·  '), wordsWidth, { size: 12, colour: ink.soft, gap: 4 }),
    forPart(paper, content, t, wordsWidth),
  ];
  drawStack(parts, left, top, parent);
  const qrLeft = left + width - (QR_COLUMN + QR_SIZE) / 2;
  paper.mark(parent, 'Figure', () => drawQr(paper, content.address, qrLeft, top), {
    alt: t('phoneAlt', { address: content.address }),
  });
  const caption = textPart(paper, t('phone'), QR_COLUMN + 20, {
    size: 12,
    colour: ink.soft,
    align: 'center',
    lineGap: -2,
  });
  caption.draw(left + width - QR_COLUMN - 10, top + QR_SIZE + 4, parent);
  paper.pdf.link(qrLeft, top, QR_SIZE, QR_SIZE, content.address);
  const end = top + Math.max(stackHeight(parts), QR_SIZE + 4 + caption.height) + 10;
  paper.artifact(() => {
    paper.pdf
      .lineWidth(1)
      .moveTo(left, end)
      .lineTo(left + width, end)
      .stroke(ink.line);
  });
  const how = textPart(paper, t('how'), width, { size: 12 });
  how.draw(left, end + 10, parent);
  return end + 10 + how.height + 14;
}
