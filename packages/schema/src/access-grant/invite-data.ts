import type { MemberContext } from '../context.ts';
import { type Selection as MailSelection, deliverMail, queueMail } from '../mail/data.ts';
import { grantAccess } from './data.ts';
import { NoAddressError } from './errors.ts';
import { invitation } from './invitation.ts';

/**
 * Writes a client a mail with a link that signs them in; without a mail server it waits in the outbox.
 *
 * @throws NotFoundError, ClientArchivedError, NoAddressError
 */
export async function inviteClient(context: MemberContext, clientId: string, selection: MailSelection) {
  const id = await context.db.$transaction(async (tx) => {
    const { client, address } = await grantAccess(tx, context, { clientId, kind: 'LINK', action: 'inviteClient' });
    if (client.contactEmail === null) throw new NoAddressError();
    const words = invitation(client.locale, { name: client.name, clinic: client.clinic.name, address });
    return queueMail(tx, context, { ...words, to: client.contactEmail, clientId });
  });
  return deliverMail(context, id, selection);
}
