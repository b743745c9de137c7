import { uploadLimits } from '@reprise/schema/media';
import type { MediaKind } from '../gql/graphql';

/** What the API answers to an upload that it kept. */
export interface UploadedFile {
  readonly id: string;
  readonly kind: MediaKind;
  readonly url: string;
  readonly srcSet: string | null;
  readonly width: number;
  readonly height: number;
  readonly durationSeconds: number | null;
  readonly altText: string;
  readonly title: string;
  readonly author: string;
  readonly licence: string;
  readonly sourceUrl: string | null;
  /** False when the clinic had the very same picture or video before. */
  readonly isNew: boolean;
}

/** Why an upload came to nothing, in words for who sent it. */
export class UploadFailure extends Error {
  override name = 'UploadFailure';
  /** Whether the same file may be taken another time. */
  readonly isPassing: boolean;

  constructor(words: string, isPassing = true) {
    super(words);
    this.isPassing = isPassing;
  }
}

const unreachable = 'The service could not be reached, so nothing was kept. Try again.';

/** What is wrong with a file that the API would not take either; null when it is worth sending. */
export function refusalBeforeSending({ size, type }: Pick<File, 'size' | 'type'>): string | null {
  if (size === 0) return 'This file is empty.';
  const [noun, most] = type.startsWith('video/')
    ? ['A video', uploadLimits.videoBytes]
    : ['A picture', uploadLimits.pictureBytes];
  return size > most ? `${noun} may have at most ${most / 1_000_000} MB.` : null;
}

function readAnswer({ status, response }: XMLHttpRequest): UploadedFile {
  const answer = response as (UploadedFile & { message?: string }) | null;
  if (status === 200 || status === 201) return answer as UploadedFile;
  const isPassing = status === 401 || status === 408 || status === 429 || status >= 500 || !answer?.message;
  throw new UploadFailure(answer?.message ?? unreachable, isPassing);
}

/**
 * Sends one file to the API.
 *
 * @param onProgress hears which share of the file is sent, 0 to 1
 * @throws UploadFailure, or the signal's reason when it was cancelled
 */
export function uploadFile(
  file: Blob,
  name: string,
  { onProgress, signal }: { onProgress?: (share: number) => void; signal: AbortSignal },
): Promise<UploadedFile> {
  // fetch does not tell how much was sent
  const request = new XMLHttpRequest();
  return new Promise<UploadedFile>((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress?.(loaded / total));
    request.addEventListener('abort', () => reject(signal.reason as Error));
    request.addEventListener('error', () => reject(new UploadFailure(unreachable)));
    request.addEventListener('load', () => {
      try {
        resolve(readAnswer(request));
      } catch (error) {
        reject(error as Error);
      }
    });
    request.open('POST', `/media?name=${encodeURIComponent(name)}`);
    request.responseType = 'json';
    request.setRequestHeader('x-reprise-csrf', '1');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(file);
  });
}
