import type { Prisma } from '../../generated/client/client.ts';
import { seedId } from '../../seed/ids.ts';
import { type Day, momentOf, plusDays } from './days.ts';

interface Revision {
  /** The key of the client. */
  readonly of: string;
  /** Days after the course began. */
  readonly day: number;
  readonly by: 'owner' | 'clinician';
  readonly says: { readonly condition?: string; readonly phone?: string };
}

/** What was written of some clients after they were taken on, in the order in which it was. */
const revisions: readonly Revision[] = [
  {
    of: 'margaret',
    day: 1,
    by: 'clinician',
    says: { phone: '020 7946 0412', condition: 'Low back pain for six weeks, worse in the morning and after sitting' },
  },
  {
    of: 'margaret',
    day: 30,
    by: 'clinician',
    says: { condition: 'Low back pain, worse after sitting; mornings are easier now' },
  },
  { of: 'margaret', day: 58, by: 'owner', says: { phone: '020 7946 0977' } },
  {
    of: 'agnes',
    day: 21,
    by: 'clinician',
    says: { condition: 'Low back pain that comes and goes, worse after long drives; sleeps through again' },
  },
];

/** Changes the records of some clients on the days when their members did. */
export async function seedRevisions(tx: Prisma.TransactionClient, begun: Day) {
  for (const { of, day, by, says } of revisions) {
    const author = { revisedByKind: 'MEMBER', revisedById: seedId('member', by) } as const;
    const updatedAt = momentOf(plusDays(begun, day), 11 * 60 + 40, 'UTC');
    // who was erased stays so
    await tx.client.updateMany({
      where: { id: seedId('client', of) },
      data: { ...says, ...author, updatedAt, revision: { increment: 1 } },
    });
  }
}
