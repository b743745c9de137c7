import { parse, stringify } from 'uuid';

const purpose = (clientId: string) => `stop the reminders of ${clientId}`;

/** The secret of a link that stops a client's reminders, and can do nothing else. */
export function stopSecret(hash: (text: string) => string, clientId: string): string {
  return `${Buffer.from(parse(clientId)).toString('base64url')}.${hash(purpose(clientId))}`;
}

/** The client whose reminders a secret stops; null for what is no such secret. */
export function clientOfStopSecret(hash: (text: string) => string, secret: string): string | null {
  const [id = '', rest] = secret.split('.');
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.length !== 16) return null;
  const clientId = stringify(bytes);
  return rest === hash(purpose(clientId)) ? clientId : null;
}
