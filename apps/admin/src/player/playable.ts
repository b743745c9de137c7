import type { PlayedStep } from '@reprise/schema/player/step';

/** One exercise at its dose, as the person who does it reads it. */
export interface PlayableItem {
  readonly id: string;
  readonly name: string;
  /** The dose as a sentence; empty when none is stated. */
  readonly dose: string;
  readonly note: string | null;
  readonly instructions: readonly Instruction[];
  readonly picture: PlayablePicture | null;
}

/** One instruction and what it is for. */
interface Instruction {
  readonly key: string;
  readonly role: 'SET_UP' | 'MOVE' | 'BREATHE' | 'CUE' | 'SAFETY';
  readonly text: string;
}

interface PlayablePicture {
  readonly url: string;
  readonly srcSet: string | null;
  readonly altText: string;
  readonly width: number;
  readonly height: number;
}

/** A step with all that is said of it. */
export interface PlayableStep extends PlayedStep {
  readonly roundCount: number;
  readonly setCount: number | null;
  /** Which repetition of the set, from 1, when each has a step of its own. */
  readonly rep: number | null;
  readonly repCount: number | null;
  /** Null where sides take turns within the step, and where nothing is done. */
  readonly side: 'LEFT' | 'RIGHT' | 'BOTH' | null;
}

/** One way through it: the lower or the upper end of every range. */
export interface PlayableLength {
  readonly name: 'SHORTER' | 'LONGER';
  readonly minutes: number;
  readonly steps: readonly PlayableStep[];
}

/** All that a player needs to run something from start to end, with no network. */
export interface Playable {
  /** Under which name the run is kept on the device; another version of the same has another. */
  readonly key: string;
  readonly title: string;
  /** The first is the usual one. */
  readonly lengths: readonly [PlayableLength, ...PlayableLength[]];
  readonly items: readonly PlayableItem[];
}
