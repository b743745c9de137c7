import type { MemberContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { tidyLine } from '../exercise/tidy.ts';
import { type Selection as MailSelection, deliverMail, queueMail } from '../mail/data.ts';
import type { MemberRole } from '../viewer/domain.ts';
import { createWelcomeLink, revokeWelcomeLinks } from '../welcome-link/data.ts';
import { addressOf } from './data.ts';
import { MemberExistsError } from './errors.ts';
import { welcomeMail } from './invitation.ts';
import { type Selection, auditMember, changeMember, heldMember, lockMembers } from './keep-data.ts';

type Transaction = Parameters<typeof lockMembers>[0];

/** Makes a link, which ends those before it, and writes the mail that it goes in. */
async function writeInvitation(
  tx: Transaction,
  context: MemberContext,
  to: { readonly id: string; readonly name: string; readonly email: string },
): Promise<string> {
  const { viewer } = context;
  const address = await createWelcomeLink(tx, context, to.id);
  const clinic = await tx.clinic.findUniqueOrThrow({ where: { id: viewer.clinicId }, select: { name: true } });
  const words = welcomeMail({ name: to.name, clinic: clinic.name, by: viewer.name, address });
  return queueMail(tx, context, { ...words, to: to.email, clientId: null });
}

/** The identity of an address, made when nobody has it: whoever has it already keeps their password. */
async function identityAt(tx: Transaction, email: string): Promise<string> {
  await tx.identity.createMany({ data: [{ email }], skipDuplicates: true });
  const { id } = await tx.identity.findUniqueOrThrow({ where: { email }, select: { id: true } });
  return id;
}

/**
 * Makes somebody a member, and writes them a mail with a link by which they come in.
 *
 * @throws MemberExistsError when the clinic has a member with that address
 */
export async function inviteMember(
  context: MemberContext,
  given: { readonly email: string; readonly name: string; readonly role: MemberRole },
  selection: MailSelection,
) {
  const { db, viewer, now } = context;
  const mailId = await db.$transaction(async (tx) => {
    await lockMembers(tx, context);
    const { clinicId } = viewer;
    const [email, name] = [given.email.trim(), tidyLine(given.name)];
    const identityId = await identityAt(tx, email);
    const known = await tx.member.findUnique({ where: { clinicId_identityId: { clinicId, identityId } } });
    if (known) throw new MemberExistsError(known);
    const { id } = await tx.member.create({
      data: { clinicId, identityId, name, role: given.role, invitedAt: now, createdAt: now },
      select: { id: true },
    });
    await auditMember(tx, context, { id, action: 'inviteMember', fields: ['email', 'name', 'role'] });
    return writeInvitation(tx, context, { id, name, email });
  });
  return deliverMail(context, mailId, selection);
}

/**
 * Writes another mail to somebody who has not come in yet; the link of the one before stops working.
 *
 * @throws NotFoundError when no invited member is meant
 */
export async function reinviteMember(context: MemberContext, id: string, selection: MailSelection) {
  const mailId = await context.db.$transaction(async (tx) => {
    await lockMembers(tx, context);
    const member = await heldMember(tx, context, id);
    if (!member.invitedAt || member.deactivatedAt) throw new NotFoundError('invitation');
    const identity = await tx.identity.findUniqueOrThrow({ where: { id: member.identityId } });
    await auditMember(tx, context, { id, action: 'reinviteMember', fields: [] });
    return writeInvitation(tx, context, { id, name: member.name, email: addressOf(identity) });
  });
  return deliverMail(context, mailId, selection);
}

/**
 * Takes an invitation back: its link stops working; who has come in already is not touched.
 *
 * @throws NotFoundError
 */
export function revokeInvitation(context: MemberContext, id: string, selection: Selection) {
  return changeMember(context, id, selection, async (tx) => {
    const count = await revokeWelcomeLinks(tx, id, context.now);
    if (count > 0) await auditMember(tx, context, { id, action: 'revokeInvitation', fields: ['revokedAt'] });
  });
}
