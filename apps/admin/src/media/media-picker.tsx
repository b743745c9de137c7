'use client';

import type { MediaKind } from '../gql/graphql';
import type { PickedMedia } from './picked-media';

export interface MediaPickerProps {
  /** Called once for each pressing of the button, with what is kept and described, in the order of the list. */
  readonly onPick: (picked: readonly PickedMedia[]) => void;
  /** Only pictures, or only videos; both unless said. */
  readonly kind?: MediaKind;
  /** How many more may be picked; as many as one likes unless said. */
  readonly most?: number;
}

/** Uploads pictures and videos by drop, paste or choice, asks for their words, and hands over what was kept. */
export function MediaPicker(_props: MediaPickerProps) {
  return null;
}
