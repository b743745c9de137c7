import { LOOK_UP_BYTES, LOOK_UP_MILLISECONDS, type LookUpReason } from './domain.ts';

/** Redirects that are followed, all within the register that was asked. */
const MOST_REDIRECTS = 3;

/** A register gave no answer that can be used. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly reason: LookUpReason;
  constructor(reason: LookUpReason, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > LOOK_UP_BYTES) throw new RegisterError('UNREADABLE');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/**
 * Asks a register, within a time and a size, and never anybody else: a redirect that leads away from the address
 * that the clinic set is not followed, so that no answer can make this machine ask its own network.
 *
 * @throws RegisterError
 */
export async function askRegister(address: string, accept: string): Promise<string> {
  const signal = AbortSignal.timeout(LOOK_UP_MILLISECONDS);
  const { origin } = new URL(address);
  try {
    for (let [url, hops] = [new URL(address), 0]; hops <= MOST_REDIRECTS; hops++) {
      const response = await fetch(url, {
        signal,
        redirect: 'manual',
        headers: { accept, 'user-agent': 'Reprise (look-up of sources)' },
      });
      if (response.status >= 300 && response.status < 400) {
        await response.body?.cancel();
        const next = new URL(response.headers.get('location') ?? '', url);
        if (next.origin !== origin) throw new RegisterError('UNREADABLE');
        url = next;
        continue;
      }
      if (response.status === 404 || response.status === 400 || response.status === 410)
        throw new RegisterError('NOT_LISTED');
      if (!response.ok) throw new RegisterError('UNREACHABLE');
      return await textOf(response);
    }
    throw new RegisterError('UNREADABLE');
  } catch (error) {
    if (error instanceof RegisterError) throw error;
    throw new RegisterError(signal.aborted ? 'TOO_SLOW' : 'UNREACHABLE', error);
  }
}
