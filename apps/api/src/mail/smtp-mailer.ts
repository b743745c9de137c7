import type { Mailer } from '@reprise/schema/mail';
import { createTransport } from 'nodemailer';

/** How long a mail server may take to answer, in milliseconds: less than an operation may. */
const ANSWER_MILLISECONDS = 4000;

/** Which mail server takes the mails, and whom they are from. */
export interface MailPlace {
  /** Such as smtps://name:password@mail.example. */
  readonly smtpUrl: string;
  /** Such as Riverside <hello@clinic.example>. */
  readonly from: string;
}

/** Hands mails to a mail server by SMTP; null when none is named. */
export function smtpMailer(place: MailPlace | null): Mailer | null {
  if (!place) return null;
  const transport = createTransport(place.smtpUrl, {
    from: place.from,
    connectionTimeout: ANSWER_MILLISECONDS,
    greetingTimeout: ANSWER_MILLISECONDS,
    socketTimeout: ANSWER_MILLISECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text }) {
      // an address object, so that nothing in it is read as a second address
      await transport.sendMail({ to: { name: '', address: to }, subject, text });
    },
  };
}
