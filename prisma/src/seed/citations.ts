import type { Prisma } from '../generated/client/client.ts';
import type { CitationData } from '../library/shapes.ts';
import { doseColumns } from './dose-columns.ts';
import { PUBLIC_CLINIC_ID, seedId } from './ids.ts';

type Subject = { exerciseVersionId: string } | { routineVersionId: string } | { articlePointId: string };

/** The rows of what a subject cites, in order. */
export function citationRows(subject: Subject, citations: readonly CitationData[]): Prisma.CitationCreateManyInput[] {
  return citations.map((citation, position) => ({
    id: seedId('citation', `${Object.values(subject).join()}:${position}`),
    clinicId: PUBLIC_CLINIC_ID,
    sourceClinicId: PUBLIC_CLINIC_ID,
    sourceId: seedId('source', citation.source),
    kind: citation.kind,
    claim: citation.claim,
    ...(citation.kind === 'PURPOSE' && 'exerciseVersionId' in subject ? { claimKey: 'purpose' } : {}),
    locatorLabel: citation.locator[0],
    locatorValue: citation.locator[1],
    stance: citation.stance ?? 'SUPPORTS',
    position,
    ...doseColumns(citation.dose ?? {}),
    ...subject,
  }));
}
