import type { Prisma } from '../generated/client/client.ts';
import type { SourceData } from '../library/shapes.ts';
import { sourceSearchText } from '../search-text.ts';
import { PUBLIC_CLINIC_ID, seedId } from './ids.ts';

const columns = (source: SourceData) => ({
  type: source.type,
  title: source.title,
  authors: source.authors as unknown as Prisma.InputJsonValue,
  year: source.year ?? null,
  containerTitle: source.containerTitle ?? null,
  publisher: source.publisher ?? null,
  doi: source.doi?.toLowerCase() ?? null,
  pmid: source.pmid ?? null,
  pmcid: source.pmcid ?? null,
  url: source.url ?? null,
  status: source.status ?? 'CURRENT',
  reviewBy: source.reviewBy ? new Date(source.reviewBy) : null,
  note: source.note ?? null,
  design: source.appraisal.design,
  ocebmLevel: source.appraisal.ocebmLevel?.toString() ?? null,
  ocebmYear: source.appraisal.ocebmYear ?? null,
  grade: source.appraisal.grade ?? null,
  appraisalSummary: source.appraisal.summary,
  searchText: sourceSearchText(source),
});

/** Writes the public library's sources; one that is there already is brought up to date. */
export async function seedSources(tx: Prisma.TransactionClient, sources: readonly SourceData[]) {
  for (const source of sources) {
    const id = seedId('source', source.key);
    const data = columns(source);
    await tx.source.upsert({
      where: { id },
      create: { ...data, id, clinicId: PUBLIC_CLINIC_ID },
      update: data,
    });
  }
}
