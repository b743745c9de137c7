/** A browser that takes messages, as it describes itself. */
export interface PushTarget {
  /** Where messages for it are handed in. */
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** Hands messages to browsers by Web Push (RFC 8030), signed as RFC 8292 has it. */
export interface Pusher {
  /** The key that browsers are to trust, base64url. */
  readonly publicKey: string;
  /** Answers GONE for a browser that takes none any more. */
  send(target: PushTarget, message: string): Promise<'SENT' | 'GONE'>;
  /** Says whether an address is one of a push service: the server sends to no other. */
  accepts(endpoint: string): boolean;
}
