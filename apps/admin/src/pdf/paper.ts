import PDFDocument from 'pdfkit';
import type { FontName, Fonts } from './fonts';

/** The colours of paper: the application's own in light, dark enough for a pale printer. */
export const ink = {
  text: '#1f1d1a',
  soft: '#5d5750',
  line: '#cfc8bd',
  accent: '#0f5f58',
  tint: '#e3f2ef',
  danger: '#86231c',
  dangerTint: '#fbe9e6',
  sunken: '#f6f3ee',
} as const;

/** Millimetres in points. */
export const millimetres = (length: number) => (length * 72) / 25.4;

export type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export interface PaperOptions {
  readonly title: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  readonly author: string | null;
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Room for the line at the foot of each page. */
  readonly foot: number;
  readonly fonts: Fonts;
}

/** A tagged document: everything drawn on it either has its place in the structure or is marked as an artifact. */
export class Paper {
  readonly pdf: Pdf;
  readonly root: Element;
  readonly #bytes: Promise<Buffer>;
  readonly #heights = new Map<string, number>();

  readonly options: PaperOptions;

  constructor(options: PaperOptions) {
    this.options = options;
    const { title, subject, language, author, width, height, margin, fonts } = options;
    this.pdf = new PDFDocument({
      size: [width, height],
      // nothing turns a page but who draws, who knows what fits
      margins: { top: margin, left: margin, right: margin, bottom: 0 },
      pdfVersion: '1.7',
      tagged: true,
      subset: 'PDF/UA' as never,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      font: null as never,
      info: { Title: title, Subject: subject, Creator: 'Reprise', ...(author ? { Author: author } : {}) },
    });
    for (const [name, font] of Object.entries(fonts)) this.pdf.registerFont(name, font as Buffer);
    this.#bytes = collect(this.pdf);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
  }

  /** The upper edge of what is printed. */
  get top() {
    return this.options.margin;
  }
  /** The lower edge of what is printed. */
  get bottom() {
    return this.options.height - this.options.margin - this.options.foot;
  }
  get left() {
    return this.options.margin;
  }
  get width() {
    return this.options.width - 2 * this.options.margin;
  }

  /** Chooses a font for what is drawn and measured next. */
  font(name: FontName, size: number, colour: string = ink.text): Pdf {
    return this.pdf.font(name).fontSize(size).fillColor(colour);
  }

  /** How high words become in a width; the same words are often measured again. */
  heightOf(words: string, font: FontName, size: number, options: { width: number; lineGap: number }): number {
    const key = JSON.stringify([font, size, options.width, options.lineGap, words]);
    const known = this.#heights.get(key);
    if (known !== undefined) return known;
    const height = this.font(font, size).heightOfString(words, options);
    this.#heights.set(key, height);
    return height;
  }

  /** An element without marks of its own; what is drawn within `fill` hangs from it. */
  group(parent: Element, type: string, fill: (element: Element) => void, options: object = {}): void {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    fill(element);
    element.end();
  }

  /** Draws something that has a meaning: a heading, a paragraph, a figure. */
  mark(parent: Element, type: string, draw: () => void, options: object = {}): void {
    const element = this.pdf.struct(type, options);
    parent.add(element);
    element.add(this.pdf.markStructureContent(type));
    draw();
    this.pdf.endMarkedContent();
    element.end();
  }

  /** Draws something that says nothing: a frame, a rule, a running foot. */
  artifact(draw: () => void): void {
    this.pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Draws text that is longer than a page: it turns the pages by itself, and answers where it ends. */
  flowing(draw: () => void): number {
    const bottom = this.options.height - this.bottom;
    const turn = () => {
      this.pdf.page.margins.bottom = bottom;
    };
    turn();
    this.pdf.on('pageAdded', turn);
    draw();
    this.pdf.off('pageAdded', turn);
    this.pdf.page.margins.bottom = 0;
    return this.pdf.y;
  }

  /** Draws at the foot of every page, then closes the document and answers its bytes. */
  async finish(foot: (page: number, pages: number) => void): Promise<Buffer> {
    const { count } = this.pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      this.pdf.markContent('Artifact', { type: 'Pagination' });
      foot(page + 1, count);
      this.pdf.endMarkedContent();
    }
    this.root.end();
    this.pdf.end();
    return this.#bytes;
  }
}

function collect(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}
