import type { Prisma } from '@reprise/prisma/client';

/** Locks a clinic's client until the transaction ends, so that what is decided of them comes one after another. */
export async function lockClient(
  tx: Prisma.TransactionClient,
  { clinicId }: { readonly clinicId: string },
  id: string,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Client" WHERE "id" = ${id}::uuid AND "clinicId" = ${clinicId}::uuid FOR UPDATE`;
}
