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
const FAILURE_CHARACTERS = 300;

/** Hands a mail in: null once it is taken, else what the mail server said. */
export function refusalOf(mailer: Mailer, mail: OutgoingMail): Promise<string | null> {
  return mailer.send(mail).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)).slice(0, FAILURE_CHARACTERS),
  );
}

/** The text of a mail without what its links let a reader in by. */
export function withoutSecrets(text: string): string {
  return text.replaceAll(/(https?:\/\/[^\s#]+#)\S+/g, '$1…');
}
