import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import type { Context } from '../context.ts';
import type { Page } from '../listing.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';

/** The filter every read of members starts from: the clinic's own, for its members and for tokens that read clients. */
export function membersVisibleTo(viewer: Viewer | null) {
  return (readsClients(viewer) ? { clinicId: viewer.clinicId } : { id: { in: [] } }) satisfies Prisma.MemberWhereInput;
}

/** One page of the clinic's members, by name. */
export function listMembers({ db, viewer }: Context, page: Page) {
  const orderBy = [{ name: 'asc' }, { id: 'asc' }];
  return db.member.findMany({ ...page, where: membersVisibleTo(viewer), orderBy } as Prisma.MemberFindManyArgs);
}

/** How many members the clinic has. */
export function countMembers({ db, viewer }: Context) {
  return db.member.count({ where: membersVisibleTo(viewer) });
}

/** Where a member is reached, which is how they sign in: only clients may be without an address. */
export function addressOf({ email }: { readonly email: string | null }): string {
  if (email === null) throw new Error('a member without an address');
  return email;
}

/** The member who signed in, or who made the token; null for a client and for the command line. */
export async function findOwnMember(
  db: PrismaClient,
  viewer: Viewer,
  selection: { include?: Prisma.MemberInclude; select?: Prisma.MemberSelect },
) {
  if (!('memberId' in viewer)) return null;
  const { clinicId, memberId: id } = viewer;
  return db.member.findFirst({ ...selection, where: { clinicId, id } });
}
