import { randomUUID } from 'node:crypto';
import { Prisma } from '@reprise/prisma/client';

/** Which version, of an exercise or of a routine, citations stand in. */
export type CitedVersion = { readonly exerciseVersionId: string } | { readonly routineVersionId: string };

/** Copies the citations of a version to another one, and tells which became which. */
export async function copyCitations(
  tx: Prisma.TransactionClient,
  from: CitedVersion,
  to: CitedVersion & { readonly clinicId: string },
): Promise<ReadonlyMap<string, string>> {
  const citations = await tx.citation.findMany({ where: from, orderBy: { position: 'asc' } });
  const copies = new Map(citations.map(({ id }) => [id, randomUUID()]));
  if (citations.length > 0) {
    await tx.citation.createMany({
      data: citations.map(({ createdAt: _createdAt, left, right, ...citation }) => ({
        ...citation,
        ...to,
        id: copies.get(citation.id) ?? randomUUID(),
        left: left ?? Prisma.DbNull,
        right: right ?? Prisma.DbNull,
      })),
    });
  }
  return copies;
}
