import type { MediaKind } from '../gql/graphql';

/** A picture or video that is kept, with its words: what an editor needs to place and show it. */
export interface PickedMedia {
  /** The id of the Media node; what mutations take. */
  readonly id: string;
  readonly kind: MediaKind;
  /** Of the picture, or of a video's poster, about 400 pixels wide; null for a video without a poster. */
  readonly thumbnailUrl: string | null;
  readonly url: string;
  readonly altText: string;
  readonly title: string;
  readonly author: string;
  readonly licence: string;
  readonly sourceUrl: string | null;
}
