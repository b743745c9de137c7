/** Why an upload is not taken; for programs, beside the words for people. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'BAD_NAME'
  | 'BAD_LENGTH'
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'TOO_LONG'
  | 'TOO_SLOW'
  | 'UNKNOWN_TYPE'
  | 'DAMAGED'
  | 'TWO_IN_ONE';

const statuses: Record<RefusalCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  BAD_NAME: 400,
  BAD_LENGTH: 400,
  EMPTY: 400,
  TOO_LARGE: 413,
  TOO_LONG: 422,
  TOO_SLOW: 408,
  UNKNOWN_TYPE: 415,
  DAMAGED: 422,
  TWO_IN_ONE: 422,
};

interface Options extends ErrorOptions {
  readonly retryAfter?: number;
}

/** An upload that is not taken, in words for who sent it. */
export class RefusedUpload extends Error {
  override readonly name = 'RefusedUpload';
  readonly code: RefusalCode;
  /** When another try is worth it, in seconds. */
  readonly retryAfter: number | null;
  constructor(code: RefusalCode, message: string, { retryAfter, ...options }: Options = {}) {
    super(message, options);
    this.code = code;
    this.retryAfter = retryAfter ?? null;
  }
  get status(): number {
    return statuses[this.code];
  }
}
