import { randomBytes } from 'node:crypto';
import type { PrismaClient } from '@reprise/prisma/client';
import type { everyViewer } from './viewers.ts';

type As = Awaited<ReturnType<typeof everyViewer>>;

/** Ways in for clients, their devices, mails and alerts: each by its name in the table, with its type and id. */
export async function accessWays(db: PrismaClient, as: As, ruth: { readonly id: string }) {
  const { clinicId, memberId } = as.owner;
  const expiresAt = new Date(Date.now() + 3600_000);
  const grant = (of: { clinicId: string; clientId: string; createdById: string; usedAt?: Date }) =>
    db.accessGrant.create({
      data: { kind: 'CODE', secretHash: randomBytes(32).toString('hex'), expiresAt, ...of },
    });
  const own = { clinicId, clientId: as.client.clientId, createdById: memberId };
  const others = { clinicId: as.otherClinic.clinicId, clientId: ruth.id };
  const mail = (of: { clinicId: string; clientId: string | null }) =>
    db.mail.create({ data: { to: 'nora@example.test', subject: 'x', text: 'x', ...of } });
  // ahead of all that the tests do before they look at the list
  const at = new Date(Date.now() + 3600_000);
  const event = (of: string) =>
    db.auditEvent.create({ data: { at, clinicId: of, actorKind: 'SYSTEM', action: 'x', subjectType: 'Clinic' } });
  const { clientId, identityId } = as.client;
  const device = await db.signIn.create({ data: { clinicId, clientId, identityId, expiresAt } });
  const request = (of: { clinicId: string; clientId: string }) =>
    db.erasureRequest.create({ data: { askedByKind: 'MEMBER', askedById: memberId, ...of } });
  const alert = (of: { clinicId: string; clientId: string }) =>
    db.alert.create({
      data: { rule: 'FLARE_DECLARED', facts: {}, givenAt: new Date(), raisedAt: new Date(), ...of },
    });
  const versionOf = (clientId: string) => db.clientVersion.findFirstOrThrow({ where: { clientId } });
  const ways = {
    ownClientVersion: ['ClientVersion', (await versionOf(clientId)).id],
    otherClientVersion: ['ClientVersion', (await versionOf(ruth.id)).id],
    ownAlert: ['Alert', (await alert({ clinicId, clientId: as.client.clientId })).id],
    otherAlert: ['Alert', (await alert({ clinicId: as.otherClinic.clinicId, clientId: ruth.id })).id],
    openErasure: ['ErasureRequest', (await request({ clinicId, clientId })).id],
    otherErasure: ['ErasureRequest', (await request(others)).id],
    openGrant: ['AccessGrant', (await grant(own)).id],
    usedGrant: ['AccessGrant', (await grant({ ...own, usedAt: new Date() })).id],
    otherGrant: ['AccessGrant', (await grant({ ...others, createdById: as.otherClinic.memberId })).id],
    clientMail: ['Mail', (await mail({ clinicId, clientId })).id],
    memberMail: ['Mail', (await mail({ clinicId, clientId: null })).id],
    otherMail: ['Mail', (await mail(others)).id],
    ownEvent: ['AuditEvent', (await event(clinicId)).id],
    otherEvent: ['AuditEvent', (await event(as.otherClinic.clinicId)).id],
    device: ['SignIn', device.id],
  } satisfies Record<string, [string, string]>;
  return ways as { [Name in keyof typeof ways]: [type: string, id: string] };
}
