import { builder } from '../builder.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';

export const PublicationStatus = builder.enumType('PublicationStatus', {
  values: ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const,
});

export const LibraryPart = builder.enumType('LibraryPart', {
  description: 'The public library, or the part that the own clinic keeps.',
  values: ['PUBLIC', 'OWN'] as const,
});

/** Which part of the viewer's library a row stands in. */
export function libraryPart({ clinicId }: { clinicId: string }) {
  return clinicId === PUBLIC_CLINIC_ID ? ('PUBLIC' as const) : ('OWN' as const);
}

export const Facet = builder.objectRef<{ value: string; count: number }>('Facet').implement({
  description: 'One value of a filter, and how many elements choosing it would leave.',
  fields: (t) => ({ value: t.exposeString('value'), count: t.exposeInt('count') }),
});
