import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a page's structure tree. */
interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which it is drawn, words joined by spaces. */
  readonly text: string;
  /** The sizes of all text on it, in points. */
  readonly sizes: readonly number[];
  /** Every element of its structure, in reading order. */
  readonly elements: readonly TreeNode[];
}

function flat(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

/** Reads a PDF as another program does. */
export async function readPdf(bytes: Buffer) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const tree = (await page.getStructTree()) as TreeNode | null;
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      width: Math.round(width),
      height: Math.round(height),
      text: words.map(({ str }) => str).join(' '),
      sizes: words.map(({ height: size }) => size as number),
      elements: tree ? flat(tree) : [],
    });
  }
  await task.destroy();
  return { info: info as Record<string, unknown>, pages };
}
