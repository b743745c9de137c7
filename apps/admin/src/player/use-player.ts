import {
  advancePlayer,
  newPlayerState,
  type PlayerEvent,
  type PlayerRun,
  type PlayerState,
} from '@reprise/schema/player';
import { type PlayerCue, cueBetween } from '@reprise/schema/player/cues';
import type { SkipReason } from '@reprise/schema/player/step';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { PlayableStep } from './playable';
import type { PlayerSettings } from './settings';

/** How often the clock is read; seldom enough for an old phone. */
const TICK_MILLISECONDS = 100;

type Press = Exclude<PlayerEvent['type'], 'skipItem'>;

/** A run of something playable on this device. */
export interface PlayerHandle {
  readonly run: PlayerRun<PlayableStep>;
  readonly state: PlayerState;
  readonly press: (type: Press) => void;
  readonly skipItem: (reason: SkipReason) => void;
  /** Forgets this run and stands before the start of another. */
  readonly startOver: () => void;
}

/** What an event made of a run. */
export interface PlayerChange {
  readonly run: PlayerRun<PlayableStep>;
  readonly before: PlayerState;
  readonly after: PlayerState;
  readonly cue: PlayerCue | null;
}

/** Plays on from a state by the device's clock, keeps where it is, and pauses when nobody can see it, unless it is hands-free. */
export function usePlayer(
  keep: (state: PlayerState) => void,
  steps: readonly PlayableStep[],
  settings: PlayerSettings,
  first: PlayerState,
  onChange: (change: PlayerChange) => void,
): PlayerHandle {
  const isPaced = settings.isPaced || settings.isHandsFree;
  const run = useMemo(() => ({ steps, isPaced }), [steps, isPaced]);
  const [state, setState] = useState<PlayerState>(first);
  // events that come faster than React draws each start from the one before
  const latest = useRef(state);

  const put = (after: PlayerState) => {
    latest.current = after;
    setState(after);
  };
  const send = (event: PlayerEvent) => {
    const before = latest.current;
    const after = advancePlayer(run, before, event);
    if (after === before) return;
    put(after);
    const isWorthKeeping =
      before.at !== after.at ||
      before.phase !== after.phase ||
      before.count !== after.count ||
      Math.floor(before.stepMilliseconds / 1000) !== Math.floor(after.stepMilliseconds / 1000);
    if (isWorthKeeping) keep(after);
    onChange({ run, before, after, cue: cueBetween(run, before, after) });
  };

  const tick = useEffectEvent(() => send({ type: 'tick', now: Date.now() }));
  const hide = useEffectEvent(() => {
    if (document.visibilityState !== 'hidden') return;
    send({ type: settings.isHandsFree ? 'tick' : 'pause', now: Date.now() });
  });
  const isRunning = state.phase === 'RUNNING';
  useEffect(() => {
    if (!isRunning) return;
    const timer = window.setInterval(() => tick(), TICK_MILLISECONDS);
    const onHide = () => hide();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [isRunning]);

  return {
    run,
    state,
    press: (type) => send({ type, now: Date.now() }),
    skipItem: (reason) => send({ type: 'skipItem', reason, now: Date.now() }),
    startOver: () => {
      keep(newPlayerState);
      put(newPlayerState);
    },
  };
}
