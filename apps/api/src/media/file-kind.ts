import { type MediaKind, uploadTypes } from '@reprise/schema/media';
import { fileTypeFromBuffer } from 'file-type';
import { RefusedUpload } from './refused-upload.ts';

/** How many bytes of a file tell what it is. */
export const TELLING_BYTES = 4100;

/** What a file is by its content. */
export interface FileKind {
  readonly kind: MediaKind;
  readonly type: string;
}

const WANTED = 'Send a picture as JPEG, PNG, WebP, AVIF or GIF, or a video as MP4 or WebM.';

const kinds = new Map<string, MediaKind>([
  ...uploadTypes.PICTURE.map((type) => [type, 'PICTURE'] as const),
  ...uploadTypes.VIDEO.map((type) => [type, 'VIDEO'] as const),
  ['image/apng', 'PICTURE'],
  ['video/x-m4v', 'VIDEO'],
]);

/** Words for what is often sent and never taken. */
function refusal(head: Uint8Array, type: string | undefined): RefusedUpload {
  const text = Buffer.from(head).toString('latin1');
  const unknown = (words: string) => new RefusedUpload('UNKNOWN_TYPE', words);
  if (type === undefined || type === 'application/xml') {
    if (/<svg[\s>]/i.test(text))
      return unknown('This is an SVG drawing. It can carry scripts, so it is not taken: export it as PNG.');
    if (/<(!doctype\s+html|html|head|body|script)[\s>]/i.test(text))
      return unknown(`This is a web page, whatever its name says. ${WANTED}`);
    return unknown(`This is neither a picture nor a video that can be shown, whatever its name says. ${WANTED}`);
  }
  if (/hei[cf]/.test(type))
    return unknown(
      'This picture is in the HEIC format, which most browsers do not show. Save it as JPEG and send that.',
    );
  if (type.startsWith('image/')) return unknown(`Pictures of the type ${type} are not taken. ${WANTED}`);
  if (type.startsWith('video/'))
    return unknown(`Videos of the type ${type} are not taken. Save it as MP4 (H.264) and send that.`);
  return unknown(`This is a file of the type ${type}, whatever its name says. ${WANTED}`);
}

/**
 * What a file is, told by its first bytes and by nothing else.
 *
 * @throws RefusedUpload when it is nothing that is taken
 */
export async function fileKind(head: Uint8Array): Promise<FileKind> {
  const type = (await fileTypeFromBuffer(head))?.mime;
  const kind = type && kinds.get(type);
  if (!kind) throw refusal(head, type);
  return { kind, type };
}
