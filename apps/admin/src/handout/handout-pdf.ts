import { type HandoutOptions, handoutPage, placeOnPage } from '@reprise/schema/handout';
import type { Fonts } from '../pdf/fonts';
import { type Element, ink, millimetres, Paper } from '../pdf/paper';
import { drawStack, type Part, stackHeight } from '../pdf/stack';
import { textPart } from '../pdf/text-parts';
import type { HandoutContent } from './handout-content';
import type { Words } from './handout-words';
import { pageCount } from './page-count';
import type { Card } from './pdf-card';
import { drawHead } from './pdf-head';
import { type BlockRows, COLUMN_GAP, measuredBlocks, type Row } from './pdf-rows';
import { safetyPart } from './pdf-safety';

const ROW_GAP = 22;
const FOOT = 22;

export interface HandoutSetting extends HandoutOptions {
  readonly words: Words;
  /** BCP 47. */
  readonly language: string;
  readonly fonts: Fonts;
  /** JPEG by the picture's address. */
  readonly pictures: ReadonlyMap<string, Buffer>;
}

/** Lays a handout out on pages and answers the PDF. */
export async function handoutPdf(content: HandoutContent, setting: HandoutSetting): Promise<Buffer> {
  const sheet = new Sheet(content, setting);
  sheet.draw();
  return sheet.finish();
}

/** The pages of one handout while they are drawn, from top to bottom. */
class Sheet {
  readonly #content: HandoutContent;
  readonly #setting: HandoutSetting;
  readonly #paper: Paper;
  readonly #safety: Part;
  readonly #smallPrint: readonly Part[];
  #isSafetyDrawn = false;
  #isSmallPrintDrawn = false;
  #y = 0;

  constructor(content: HandoutContent, setting: HandoutSetting) {
    this.#content = content;
    this.#setting = setting;
    const { words, language, fonts } = setting;
    this.#paper = new Paper({
      title: content.title,
      subject: words('subject'),
      author: content.clinicName,
      ...handoutPage(setting),
      margin: millimetres(13),
      foot: FOOT,
      language,
      fonts,
    });
    this.#safety = safetyPart(this.#paper, content, words);
    this.#smallPrint = smallPrint(this.#paper, content, words);
  }

  draw(): void {
    const { words, pictures, columns } = this.#setting;
    const paper = this.#paper;
    this.#y = drawHead({ paper, words, pictures }, this.#content, paper.root);
    const setting = { paper, words, pictures, columns };
    const pagesOf = (blocks: readonly BlockRows[]) =>
      pageCount({
        first: this.#left,
        whole: this.#whole,
        rows: blocks.flatMap(({ rows, headingHeight: above }) =>
          rows.map(({ height }, at) => height + (at === 0 ? above : 0)),
        ),
        rowGap: ROW_GAP,
        safety: this.#safety.height,
        smallPrint: stackHeight(this.#smallPrint),
      });
    for (const block of measuredBlocks(setting, this.#content, this.#whole, pagesOf)) this.#drawBlock(block);
    this.#drawSafety();
    this.#drawSmallPrint();
  }

  finish(): Promise<Buffer> {
    const paper = this.#paper;
    const { clinicName, madeFor } = this.#content;
    const words = [clinicName, madeFor].filter(Boolean).join('  ·  ');
    return paper.finish((page, pages) => {
      const y = paper.options.height - paper.options.margin - 10;
      const number = this.#setting.words('page', { page, pages });
      paper.font('regular', 9.5, ink.soft);
      const numberWidth = paper.pdf.widthOfString(number);
      paper.pdf.text(words, paper.left, y, { width: paper.width - numberWidth - 20, height: 12, ellipsis: true });
      paper.pdf.text(number, paper.left + paper.width - numberWidth, y, { lineBreak: false });
    });
  }

  /** The height of a page that has nothing on it. */
  get #whole() {
    return this.#paper.bottom - this.#paper.top;
  }
  get #left() {
    return this.#paper.bottom - this.#y;
  }

  #newPage(): void {
    this.#paper.pdf.addPage();
    this.#y = this.#paper.top;
  }

  #drawBlock({ heading, headingHeight, rows }: BlockRows): void {
    const paper = this.#paper;
    paper.group(paper.root, 'Sect', (section) => {
      this.#makeRoom(headingHeight + (rows[0]?.height ?? 0));
      drawStack(heading, paper.left, this.#y, section);
      this.#y += headingHeight;
      for (const [at, row] of rows.entries()) {
        if (at > 0) this.#makeRoom(row.height);
        this.#drawRow(row, section);
      }
    });
  }

  /** Goes on to the next page for what does not fit on this one; the first page is not left empty for it. */
  #makeRoom(height: number): void {
    if (placeOnPage(height, this.#left, this.#whole) === 'HERE') return;
    const isFirstPage = this.#paper.pdf.bufferedPageRange().count === 1;
    if (isFirstPage && this.#safety.height <= this.#left) {
      this.#drawSafety();
      if (stackHeight(this.#smallPrint) <= this.#left) this.#drawSmallPrint();
    }
    this.#newPage();
  }

  #drawRow({ cards, width, height }: Row, section: Element): void {
    const paper = this.#paper;
    if (height > this.#whole) return cards.forEach((card) => this.#flow(card, section));
    for (const [at, card] of cards.entries()) {
      const x = paper.left + at * (width + COLUMN_GAP);
      paper.group(section, 'Sect', (element) => card.draw(x, this.#y, element, height));
    }
    this.#y += height + ROW_GAP;
  }

  /** An exercise that is longer than a page goes on from page to page, cut between its parts where they fit. */
  #flow({ parts }: Card, section: Element): void {
    const paper = this.#paper;
    paper.group(section, 'Sect', (element) => {
      for (const part of parts) {
        const { points } = part;
        if (points) paper.group(element, 'L', (list) => points.forEach((point) => this.#flowPart(point, list)));
        else this.#flowPart(part, element);
      }
    });
    this.#y += ROW_GAP;
  }

  #flowPart(part: Part, parent: Element): void {
    this.#y += part.gap;
    if (placeOnPage(part.height, this.#left, this.#whole) === 'NEXT_PAGE') this.#newPage();
    const draw = () => part.draw(this.#paper.left, this.#y, parent);
    if (part.height > this.#whole) this.#y = this.#paper.flowing(draw);
    else {
      draw();
      this.#y += part.height;
    }
  }

  #drawSafety(): void {
    if (this.#isSafetyDrawn) return;
    const paper = this.#paper;
    if (placeOnPage(this.#safety.height, this.#left, this.#whole) !== 'HERE') this.#newPage();
    this.#safety.draw(paper.left, this.#y, paper.root);
    this.#y += this.#safety.height + 14;
    this.#isSafetyDrawn = true;
  }

  #drawSmallPrint(): void {
    const [title, first] = this.#smallPrint;
    if (this.#isSmallPrintDrawn || !title || !first) return;
    if (title.height + first.gap + first.height > this.#left) this.#newPage();
    const { root } = this.#paper;
    this.#paper.group(root, 'Sect', (section) => {
      for (const line of this.#smallPrint) this.#flowPart(line, section);
    });
    this.#isSmallPrintDrawn = true;
  }
}

/** The sources, and what the licences of the pictures ask for. */
function smallPrint(paper: Paper, { references, attributions }: HandoutContent, words: Words): Part[] {
  const numbered = references.map((reference, at) => `${at + 1}. ${reference}`);
  const look = { size: 9, colour: ink.soft, gap: 2 };
  const lines = [...numbered, ...attributions].map((line) => textPart(paper, line, paper.width, look));
  const title = textPart(paper, words('sources'), paper.width, { ...look, font: 'strong', type: 'H2' });
  return lines.length > 0 ? [title, ...lines] : [];
}
