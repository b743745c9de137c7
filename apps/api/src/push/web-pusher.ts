import { createECDH, hkdfSync } from 'node:crypto';
import type { Pusher } from '@reprise/schema/reminder/push';
import webPush from 'web-push';

/** Whose messages browsers take: the services of Chrome and Edge, Firefox, Safari, and Windows. */
const services = ['fcm.googleapis.com', 'push.services.mozilla.com', 'push.apple.com', 'notify.windows.com'] as const;

/** How long a push service keeps a reminder for a device that is off, in seconds: later it would be of no use. */
const KEPT_SECONDS = 3600;
/** How long a push service may take to answer, in milliseconds. */
const ANSWER_MILLISECONDS = 5000;
/** The order of the curve P-256. */
const ORDER = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');

/** A key pair of the server's own, made from the signing secret, so that it stays the same without being kept. */
export function pushKeys(secret: string) {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'reprise push messages', 48));
  const number = (BigInt(`0x${bytes.toString('hex')}`) % (ORDER - 1n)) + 1n;
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(Buffer.from(number.toString(16).padStart(64, '0'), 'hex'));
  return {
    publicKey: pair.getPublicKey().toString('base64url'),
    privateKey: pair.getPrivateKey().toString('base64url').padStart(43, 'A'),
  };
}

/** Says whether an address belongs to one of some hosts, and is reached safely. */
function isOfService(endpoint: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port } = new URL(endpoint);
  return (
    protocol === 'https:' && port === '' && hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  );
}

/**
 * Hands messages to the push services of browsers, and to nobody else.
 *
 * @param contact - where a push service finds whoever runs this, an address of the web
 */
export function webPusher(secret: string, contact: string): Pusher {
  const { publicKey, privateKey } = pushKeys(secret);
  // push services want an https address or a mailbox
  const subject = contact.startsWith('https:') ? contact : 'https://reprise.example';
  const vapidDetails = { subject, publicKey, privateKey };
  return {
    publicKey,
    accepts: (endpoint) => isOfService(endpoint, services),
    async send({ endpoint, p256dh, auth }, message) {
      if (!isOfService(endpoint, services)) return 'GONE';
      try {
        const options = { vapidDetails, TTL: KEPT_SECONDS, timeout: ANSWER_MILLISECONDS };
        await webPush.sendNotification({ endpoint, keys: { p256dh, auth } }, message, options);
        return 'SENT';
      } catch (error) {
        const status = error instanceof webPush.WebPushError ? error.statusCode : 0;
        if (status === 404 || status === 410) return 'GONE';
        throw error;
      }
    },
  };
}
