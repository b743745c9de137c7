import type { MediaKind } from '../gql/graphql';

/** Whose a picture or video is, and how it may be used. */
export interface MediaRights {
  readonly title: string;
  readonly author: string;
  readonly licence: string;
  readonly sourceUrl: string;
}

/** What is said of a picture or video. */
export interface MediaWords extends MediaRights {
  readonly altText: string;
}

/** A picture or video that is kept, with its words: what an editor needs to place and show it. */
export interface PickedMedia extends MediaWords {
  /** The id of the Media node; what mutations take. */
  readonly id: string;
  readonly kind: MediaKind;
  /** Of the picture, or of a video's poster, about 400 pixels wide; null for a video without a poster. */
  readonly thumbnailUrl: string | null;
  readonly url: string;
}

/** No words yet. */
export const noWords: MediaWords = { altText: '', title: '', author: '', licence: '', sourceUrl: '' };

/** The address of a picture about 400 pixels wide; drawings and videos have but one. */
export function thumbnailOf({ url, srcSet }: { url: string; srcSet: string | null }): string {
  return srcSet?.includes(`${url}?w=400 `) ? `${url}?w=400` : url;
}
