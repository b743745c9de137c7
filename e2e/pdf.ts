import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface TreeNode {
  role?: string;
  children?: TreeNode[];
}

const sections = (node: TreeNode): TreeNode[] => [
  ...(node.role === 'Sect' ? [node] : []),
  ...(node.children ?? []).flatMap(sections),
];

/** Reads a PDF as another program does: its pages, and on each the innermost sections that have something there. */
export async function readPdf(bytes: Buffer) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const tree = (await page.getStructTree()) as TreeNode | null;
    const innermost = tree ? sections(tree).filter((section) => sections(section).length === 1) : [];
    const { width, height } = page.getViewport({ scale: 1 });
    const text = items.flatMap((item) => ('str' in item ? [item.str] : [])).join(' ');
    pages.push({ width: Math.round(width), height: Math.round(height), text, sections: innermost.length });
  }
  await task.destroy();
  return { title: (info as { Title?: string }).Title, pages };
}
