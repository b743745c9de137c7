import type { PrismaClient } from '@reprise/prisma/client';
import { type Mailer, type OutgoingMail, refusalOf } from './domain.ts';

/**
 * Hands the mail server a mail that nobody asked for just now; without one, or when it refuses, the mail waits in the
 * outbox in place of an earlier one of its kind. False when a mail server refused it.
 */
export async function sendOrKeep(
  { db, mailer }: { readonly db: PrismaClient; readonly mailer: Mailer | null },
  mail: OutgoingMail & { readonly clinicId: string; readonly clientId: string | null },
  now: Date,
): Promise<boolean> {
  const { clinicId, clientId, to, subject, text } = mail;
  const failure = mailer && (await refusalOf(mailer, { to, subject, text }));
  await db.$transaction(async (tx) => {
    await tx.mail.deleteMany({ where: { clinicId, clientId, to, subject, sentAt: null } });
    if (!mailer || failure !== null) await tx.mail.create({ data: { ...mail, failure, createdAt: now } });
  });
  return failure === null;
}
