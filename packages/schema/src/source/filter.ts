import type { Prisma } from '@reprise/prisma/client';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import type { SourceStatus, SourceType, StudyDesign } from './domain.ts';

/** Within one list any value may match; between lists all must. */
export interface SourceFilter {
  readonly library?: 'PUBLIC' | 'OWN' | null;
  readonly type?: readonly SourceType[] | null;
  readonly status?: readonly SourceStatus[] | null;
  readonly design?: readonly StudyDesign[] | null;
}

/** Turns a filter into a `where`. */
export function filteredSources({ library, type, status, design }: SourceFilter) {
  return {
    ...(library ? { clinicId: library === 'PUBLIC' ? PUBLIC_CLINIC_ID : { not: PUBLIC_CLINIC_ID } } : {}),
    ...(type?.length ? { type: { in: [...type] } } : {}),
    ...(status?.length ? { status: { in: [...status] } } : {}),
    ...(design?.length ? { design: { in: [...design] } } : {}),
  } satisfies Prisma.SourceWhereInput;
}
