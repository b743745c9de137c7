import type { Prisma, PrismaClient } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { Context, PersonContext } from '../context.ts';
import { limits } from '../limits.ts';
import { type ClientViewer, type MemberViewer, type Viewer, readsClients } from '../viewer/domain.ts';
import { deviceName } from './device.ts';
import { type Place, SIGN_IN_SECONDS, secondsAfter } from './domain.ts';

/** Those that still hold. */
export function signInsHeldAt(now: Date) {
  return { revokedAt: null, expiresAt: { gt: now } } satisfies Prisma.SignInWhereInput;
}

/** One's own that still hold. */
function ownSignIns(viewer: Viewer | null, now: Date) {
  const identityId = viewer && 'identityId' in viewer ? [viewer.identityId] : [];
  return { ...signInsHeldAt(now), identityId: { in: identityId } } satisfies Prisma.SignInWhereInput;
}

/** The filter every read of sign-ins starts from: one's own, and for those who treat clients the devices of theirs. */
export function signInsVisibleTo(viewer: Viewer | null, now: Date) {
  const devices = readsClients(viewer) ? [{ clinicId: viewer.clinicId, clientId: { not: null } }] : [];
  return { ...signInsHeldAt(now), OR: [ownSignIns(viewer, now), ...devices] } satisfies Prisma.SignInWhereInput;
}

/** A place with the person that one is there. */
export interface PersonPlace extends Place {
  readonly identityId: string;
  readonly person: { readonly id: string; readonly name: string; readonly role: MemberViewer['role'] | null };
}

const place = { clinicId: true, clinic: { select: { slug: true } }, id: true, name: true } as const;

/** Whoever has an email address: the hash of their password, and where they may sign in. */
export async function findIdentity(db: PrismaClient, email: string) {
  const identity = await db.identity.findUnique({
    where: { email },
    select: {
      id: true,
      passwordHash: true,
      members: {
        where: { deactivatedAt: null, invitedAt: null },
        orderBy: { createdAt: 'asc' },
        select: { ...place, role: true },
      },
      clients: { where: { status: 'ACTIVE' }, orderBy: { createdAt: 'asc' }, select: place },
    },
  });
  if (!identity) return null;
  const at = (kind: Place['kind'], row: (typeof identity.clients)[number], role: MemberViewer['role'] | null) => ({
    kind,
    clinicId: row.clinicId,
    clinicSlug: row.clinic.slug,
    identityId: identity.id,
    person: { id: row.id, name: row.name, role },
  });
  const places: PersonPlace[] = [
    ...identity.members.map((member) => at('MEMBER', member, member.role)),
    ...identity.clients.map((client) => at('CLIENT', client, null)),
  ];
  return { passwordHash: identity.passwordHash, places };
}

function viewerAt({ clinicId, identityId, person }: PersonPlace, signInId: string): MemberViewer | ClientViewer {
  const shared = { clinicId, identityId, signInId, name: person.name, by: 'BEARER' } as const;
  return person.role === null
    ? { kind: 'CLIENT', ...shared, clientId: person.id }
    : { kind: 'MEMBER', ...shared, memberId: person.id, role: person.role };
}

/** Writes down that a person signs in, with its audit event, in a transaction of the caller's. */
export async function startSignIn(
  tx: Prisma.TransactionClient,
  { now, requestId, userAgent }: Context,
  place: PersonPlace,
  seconds: number = SIGN_IN_SECONDS,
): Promise<MemberViewer | ClientViewer> {
  const { clinicId, identityId, person, kind } = place;
  const { id } = await tx.signIn.create({
    data: {
      clinicId,
      identityId,
      ...(kind === 'MEMBER' ? { memberId: person.id } : { clientId: person.id }),
      createdAt: now,
      expiresAt: secondsAfter(now, seconds),
      device: deviceName(userAgent),
      lastSeenAt: now,
    },
    select: { id: true },
  });
  const viewer = viewerAt(place, id);
  await audit(tx, actorOf(viewer), { action: 'signIn', subjectType: 'SignIn', subjectId: id, requestId });
  return viewer;
}

/** Ends sign-ins of the viewer's own, each with its audit event; says how many. */
export function endSignIns(
  { db, viewer, now, requestId }: PersonContext,
  action: 'signOut' | 'signOutEverywhere',
): Promise<number> {
  const which = action === 'signOut' ? { id: viewer.signInId } : {};
  return db.$transaction(async (tx) => {
    const ended = await tx.signIn.updateManyAndReturn({
      where: { AND: [ownSignIns(viewer, now), which] },
      data: { revokedAt: now },
      select: { id: true, clinicId: true, memberId: true, clientId: true },
    });
    for (const { id, clinicId, memberId, clientId } of ended) {
      const kind = memberId ? 'MEMBER' : 'CLIENT';
      const actor = { kind, clinicId, id: memberId ?? clientId } as const;
      await audit(tx, actor, { action, subjectType: 'SignIn', subjectId: id, requestId, fields: ['revokedAt'] });
    }
    return ended.length;
  });
}

/** A viewer's own sign-ins that still hold, the latest first. */
export function listSignIns(
  db: PrismaClient,
  viewer: Viewer,
  now: Date,
  selection: { include?: Prisma.SignInInclude; select?: Prisma.SignInSelect },
) {
  const where = ownSignIns(viewer, now);
  return db.signIn.findMany({ ...selection, where, orderBy: { createdAt: 'desc' }, take: limits.pageSize });
}
