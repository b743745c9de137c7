import type { Fonts } from '../pdf/fonts';
import { ink, millimetres, Paper } from '../pdf/paper';
import type { Part } from '../pdf/stack';
import { textPart } from '../pdf/text-parts';
import type { RoutineReport } from './read-report';
import { missingWords } from './report-words';

const FOOT = 22;

type Item = RoutineReport['report']['items'][number];

function itemParts(paper: Paper, { number, meaning, fromData, answer, isMissing }: Item): Part[] {
  const { width } = paper;
  const look = { size: 11, gap: 3 };
  const lines = [...fromData, ...(answer?.split(/\n+/) ?? [])];
  return [
    textPart(paper, `${number}. ${meaning}`, width, { font: 'strong', size: 12, gap: 14, type: 'H2' }),
    ...lines.map((line) => textPart(paper, line, width, look)),
    ...(isMissing ? [textPart(paper, missingWords, width, { ...look, colour: ink.danger })] : []),
  ];
}

/** A routine's report on A4, tagged like every other PDF. */
export async function reportPdf(found: RoutineReport, setting: { language: string; fonts: Fonts }): Promise<Buffer> {
  const { title, report, clinicName, currentVersion } = found;
  const paper = new Paper({
    ...setting,
    title: `${title}: ${report.name}`,
    subject: report.reference,
    author: clinicName,
    width: 595.28,
    height: 841.89,
    margin: millimetres(18),
    foot: FOOT,
  });
  const version = currentVersion.number === null ? 'Draft' : `Version ${currentVersion.number}`;
  const soft = { size: 11, colour: ink.soft, gap: 4 };
  const parts = [
    textPart(paper, `${title}: ${report.name} report`, paper.width, { font: 'bold', size: 22, type: 'H1' }),
    textPart(paper, [clinicName, version].filter(Boolean).join('  ·  '), paper.width, soft),
    textPart(paper, `Checklist: ${report.reference} doi ${report.doi}`, paper.width, { ...soft, size: 9 }),
    ...report.items.flatMap((item) => itemParts(paper, item)),
  ];
  drawDown(paper, parts);
  return paper.finish((page, pages) => {
    paper.font('regular', 9.5, ink.soft);
    const y = paper.options.height - paper.options.margin - 10;
    paper.pdf.text(`${title}: ${report.name}  ·  ${page} / ${pages}`, paper.left, y, { lineBreak: false });
  });
}

/** Draws parts down the pages; a heading stays with the beginning of what it is of. */
function drawDown(paper: Paper, parts: readonly Part[]): void {
  const whole = paper.bottom - paper.top;
  let y = paper.top;
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    const kept = next && next.gap < part.gap ? next.gap + Math.min(next.height, 60) : 0;
    if (at > 0) y += part.gap;
    if (part.height + kept > paper.bottom - y) {
      paper.pdf.addPage();
      y = paper.top;
    }
    if (part.height > whole) {
      const from = y;
      y = paper.flowing(() => part.draw(paper.left, from, paper.root));
    } else {
      part.draw(paper.left, y, paper.root);
      y += part.height;
    }
  }
}
