import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { Context, MemberContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import type { Page } from '../listing.ts';
import type { Viewer } from '../viewer/domain.ts';
import { type OutgoingMail, refusalOf } from './domain.ts';

/** What a query asks of mails. */
export interface Selection {
  readonly include?: Prisma.MailInclude;
  readonly select?: Prisma.MailSelect;
}

/**
 * The filter every read of mails starts from: the clinic's, for its members. Those that are to no client hold what
 * makes somebody a member, and are for OWNERs.
 */
export function mailsVisibleTo(viewer: Viewer | null) {
  const clinicId = { in: viewer?.kind === 'MEMBER' ? [viewer.clinicId] : [] };
  const isOwner = viewer?.kind === 'MEMBER' && viewer.role === 'OWNER';
  return { clinicId, ...(isOwner ? {} : { clientId: { not: null } }) } satisfies Prisma.MailWhereInput;
}

/** Puts a mail into the outbox, within the transaction that it speaks of. */
export async function queueMail(
  tx: Prisma.TransactionClient,
  { viewer, now }: MemberContext,
  mail: OutgoingMail & { readonly clientId: string | null },
): Promise<string> {
  const { id } = await tx.mail.create({
    data: { ...mail, clinicId: viewer.clinicId, createdAt: now },
    select: { id: true },
  });
  return id;
}

/** Hands a mail of the outbox to the mail server, if there is one; a refusal is kept beside it. */
export async function deliverMail({ db, mailer, now, viewer }: MemberContext, id: string, selection: Selection) {
  const where = { AND: [{ id }, mailsVisibleTo(viewer)] };
  const waiting = await db.mail.findFirst({ where: { AND: [where, { sentAt: null }] } });
  if (waiting && mailer) {
    const { to, subject, text } = waiting;
    const failure = await refusalOf(mailer, { to, subject, text });
    // what was sent holds a secret that only its reader needs
    const data = failure === null ? { sentAt: now, text: '', failure } : { failure };
    await db.mail.update({ where: { id }, data, select: { id: true } });
  }
  const mail = await db.mail.findFirst({ ...selection, where });
  if (!mail) throw new NotFoundError('mail');
  return mail;
}

/**
 * Tries again to send a mail that waits.
 *
 * @throws NotFoundError
 */
export async function sendMail(context: MemberContext, id: string, selection: Selection) {
  const { db, viewer, requestId } = context;
  await audit(db, actorOf(viewer), { action: 'sendMail', subjectType: 'Mail', subjectId: id, requestId });
  return deliverMail(context, id, selection);
}

/** One page of the clinic's mails, the latest first. */
export function listMails({ db, viewer }: Context, page: Page) {
  const orderBy = [{ createdAt: 'desc' }, { id: 'desc' }];
  return db.mail.findMany({ ...page, where: mailsVisibleTo(viewer), orderBy } as Prisma.MailFindManyArgs);
}

/** How many mails the clinic has. */
export function countMails({ db, viewer }: Context) {
  return db.mail.count({ where: mailsVisibleTo(viewer) });
}
