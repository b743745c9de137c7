/** The widths at which a picture is kept, in pixels, beside smaller ones as they are. */
export const pictureWidths = [400, 800, 1600] as const;
/** The widest that a picture is kept. */
export const WIDEST_PICTURE = 1600;

export const mediaKinds = ['PICTURE', 'VIDEO'] as const;
export type MediaKind = (typeof mediaKinds)[number];

/** The most characters of each text. */
export const mediaTextLimits = {
  altText: 500,
  title: 200,
  author: 200,
  sourceUrl: 2000,
  licence: 200,
} as const;

/** The licences that are offered; any other may be written out. */
export const commonLicences = [
  'Own work, all rights reserved',
  'CC0 1.0',
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'Public domain',
  'Used with permission',
] as const;

/** What may be uploaded. */
export const uploadLimits = {
  pictureBytes: 15_000_000,
  videoBytes: 60_000_000,
  videoSeconds: 120,
  /** Height times width, so that no small file unpacks to a wall. */
  picturePixels: 64_000_000,
  fileNameCharacters: 255,
} as const;

/** The kinds of file that may be uploaded, for a file picker's `accept`. */
export const uploadTypes = {
  PICTURE: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
  VIDEO: ['video/mp4', 'video/webm', 'video/quicktime'],
} as const satisfies Record<MediaKind, readonly string[]>;

/** What has a duration is a video. */
export function mediaKind({ durationMilliseconds }: { durationMilliseconds: number | null }): MediaKind {
  return durationMilliseconds === null ? 'PICTURE' : 'VIDEO';
}

interface Kept {
  readonly hash: string;
  readonly contentType: string;
  readonly width: number;
}

/** Says whether a picture is kept in smaller widths too; drawings and videos are kept as they are. */
export function hasWidths({ contentType }: Pick<Kept, 'contentType'>): boolean {
  return contentType === 'image/webp';
}

/**
 * The smaller width at which a picture is to be sent to be shown so many pixels wide.
 *
 * @returns null for its whole width
 */
export function smallerWidth(picture: Pick<Kept, 'contentType' | 'width'>, shown: number): number | null {
  if (!hasWidths(picture)) return null;
  return pictureWidths.find((width) => width >= shown && width < picture.width) ?? null;
}

/** The path at which the server gives out a picture or video. Its bytes never change, for the hash names them. */
export function mediaPath(media: Kept, shown?: number | null): string {
  const width = shown ? smallerWidth(media, shown) : null;
  return width ? `/media/${media.hash}?w=${width}` : `/media/${media.hash}`;
}

/** What goes into an image's `srcset`; null for what is kept in one size. */
export function mediaSrcSet(media: Kept): string | null {
  if (!hasWidths(media)) return null;
  const smaller = pictureWidths.filter((width) => width < media.width);
  return [...smaller, media.width].map((width) => `${mediaPath(media, width)} ${width}w`).join(', ');
}

/** Title, author and licence in one line, as licences ask for beside a picture; null when nothing is known. */
export function attributionLine(media: { title: string; author: string; licence: string }): string | null {
  const { title, author, licence } = media;
  return (
    [title, author, licence]
      .map((part) => part.trim())
      .filter(Boolean)
      .join(', ') || null
  );
}

/** A title to begin with: a file's name without its ending, when that says anything. */
export function titleOfFile(name: string): string {
  const title = name
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
  return /^(img|image|dsc|pxl|photo|video|mov|screenshot|pasted|unnamed)?[\s\d.()]*$/i.test(title) ? '' : title;
}
