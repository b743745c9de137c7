import { WELCOME_DAYS } from '../welcome-link/domain.ts';

/** What an invitation by mail says to a new member. */
export function welcomeMail({
  name,
  clinic,
  by,
  address,
}: {
  readonly name: string;
  readonly clinic: string;
  readonly by: string;
  readonly address: string;
}) {
  return {
    subject: `${by} invites you to ${clinic} on Reprise`,
    text: [
      `Hello ${name},`,
      `${by} has made you a member of ${clinic}. Open this link and choose a password:`,
      address,
      `The link works once, within ${WELCOME_DAYS} days. Do not pass it on: whoever opens it comes in in your place.`,
      `If it has run out, ask ${by} for a new one. If you did not expect this mail, you need not do anything.`,
    ].join('\n\n'),
  };
}
