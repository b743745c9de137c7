/** Why a screen could not be shown; its name travels to the browser as the error's digest. */
export type FailureKind = 'UNREACHABLE' | 'FORBIDDEN' | 'RATE_LIMITED' | 'BROKEN';

const mark = 'REPRISE';

/** A failure of the API that a screen's error boundary can put in words. */
export class ServiceFailure extends Error {
  override name = 'ServiceFailure';
  /** Next hides messages of server errors from the browser, but passes this on unchanged. */
  readonly digest: string;

  constructor(kind: FailureKind, reference?: string, options?: ErrorOptions) {
    super(`The API's answer could not be used: ${kind} ${reference ?? ''}`.trim(), options);
    this.digest = [mark, kind, reference ?? ''].join(':');
  }
}

/** What an error boundary caught: its kind, and the reference to quote when asking for help. */
export function readFailure(error: unknown): { kind: FailureKind; reference: string | null } {
  const digest = typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : '';
  const [found, kind, reference] = digest.split(':');
  if (found !== mark) return { kind: 'BROKEN', reference: digest || null };
  return { kind: kind as FailureKind, reference: reference || null };
}
