import { ACCESS_SECONDS } from './domain.ts';

/** What an invitation by mail says to a client. */
export function invitation({
  name,
  clinic,
  address,
}: {
  readonly name: string;
  readonly clinic: string;
  readonly address: string;
}) {
  const days = ACCESS_SECONDS / (24 * 3600);
  return {
    subject: `Your exercises from ${clinic}`,
    text: [
      `Hello ${name},`,
      `${clinic} has put your exercises on Reprise. Open this link on the phone or computer that you will use:`,
      address,
      `The link works once, within ${days} days, and signs that device in. Do not pass it on: whoever opens it sees your exercises in your place.`,
      'If it has run out, ask the clinic for a new one. If you did not expect this mail, you need not do anything.',
      'Nobody reads answers to this mail. If you need help at once, call the clinic or your emergency number.',
    ].join('\n\n'),
  };
}
