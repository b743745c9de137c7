/** A mail as a mail server takes it. */
export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands mails to a mail server. */
export interface Mailer {
  /** @throws Error with what the mail server said */
  send(mail: OutgoingMail): Promise<void>;
}

/** The longest part of what a mail server said that is kept. */
export const FAILURE_CHARACTERS = 300;
