import type { Prisma } from '../generated/client/client.ts';

/** Of all that wait on this number, one goes on at a time. */
const SEEDING = 7_278_746;

/** Keeps the demo to this transaction until it ends: whoever else would write it waits. */
export async function holdDemo(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${SEEDING}::bigint)::text`;
}
