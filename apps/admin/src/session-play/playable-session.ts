import type { PainBands } from '@reprise/schema/plan';
import type { Playable, PlayableItem } from '../player/playable';

/** Another exercise that the client may do in an item's place. */
export interface Swap {
  readonly exerciseVersionId: string;
  readonly kind: 'EASIER' | 'HARDER';
  /** The item with that exercise in it. */
  readonly item: PlayableItem;
}

/** All that a session of a plan needs on the device, with no network; kept with a session that was begun. */
export interface PlayableSession {
  readonly clientId: string;
  readonly clinic: { readonly name: string; readonly country: string };
  /** The version that all of it is recorded against, even if the plan changes meanwhile. */
  readonly planVersionId: string;
  readonly phaseKey: string;
  readonly bands: PainBands;
  /** The clinic's own words; null says what follows from the bands. */
  readonly stopRule: string | null;
  readonly playable: Playable;
  /** By item; none where the plan does not let. */
  readonly swaps: Readonly<Record<string, readonly Swap[]>>;
}
