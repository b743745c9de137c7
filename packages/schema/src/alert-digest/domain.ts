import type { OutgoingMail } from '../mail/domain.ts';

/** So many hours after its own a digest still goes, where the server was down; later it is left out that day. */
export const DIGEST_LATE_HOURS = 3;

/** What a digest counts: never who, and never what. */
export interface DigestCounts {
  /** Open alerts of the clients whom the member treats. */
  readonly own: number;
  /** Open alerts of the whole clinic. */
  readonly all: number;
}

/** Says whether a digest of an hour is to go at an hour of the same day. */
export function isDigestTime(digestHour: number, hour: number): boolean {
  return hour >= digestHour && hour < digestHour + DIGEST_LATE_HOURS;
}

/** The mail of open alerts: how many, and where they stand. Mail is read by others, so nothing of a client is in it. */
export function digestMail(to: string, clinic: string, { own, all }: DigestCounts, caseload: string): OutgoingMail {
  const open = (count: number) => (count === 1 ? '1 alert is open' : `${count} alerts are open`);
  const text = [
    `${open(all)} at ${clinic}${own > 0 ? `, ${own} of them of clients whom you treat` : ''}.`,
    '',
    `Look at them here: ${caseload}`,
    '',
    'You chose to get this mail. Change its hour, or end it, under Settings.',
  ].join('\n');
  return { to, subject: `Open alerts at ${clinic}`, text };
}
