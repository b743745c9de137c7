import { newPlayerState, type PlayerState } from '@reprise/schema/player';
import type { PlayableLength } from '../player/playable';
import type { PlayableSession } from './playable-session';

/** What is asked after the end. */
export interface Answers {
  readonly pain: number | null;
  readonly effort: number | null;
  readonly note: string;
}

/** One session on this device, from the first answer to the last: plain data that outlives the page. */
export interface SittingState {
  readonly session: PlayableSession;
  readonly dueKey: string | null;
  /** Made on this device: what is recorded names it before the server has heard of it. */
  readonly sessionKey: string;
  /** Of what is recorded once: made with the session, so that recording it again after a crash changes nothing. */
  readonly keys: { readonly before: string; readonly after: string; readonly finish: string };
  /** The score that was recorded before the start. */
  readonly before: number | null;
  readonly isStarted: boolean;
  readonly length: PlayableLength['name'];
  readonly state: PlayerState;
  /** The exercise version done in an item's place, by item. */
  readonly swaps: Readonly<Record<string, string>>;
  /** What was recorded of each item already, so that it is recorded again only when it has changed. */
  readonly recorded: Readonly<Record<string, string>>;
  readonly answers: Answers;
  /** When its client ended it; what is recorded of the end may still be missing. */
  readonly finishedAt: string | null;
}

/** A session that nothing was said of yet. */
export function newSitting(session: PlayableSession, dueKey: string | null): SittingState {
  const key = () => crypto.randomUUID();
  return {
    session,
    dueKey,
    sessionKey: key(),
    keys: { before: key(), after: key(), finish: key() },
    before: null,
    isStarted: false,
    length: session.playable.lengths[0].name,
    state: newPlayerState,
    swaps: {},
    recorded: {},
    answers: { pain: null, effort: null, note: '' },
    finishedAt: null,
  };
}

/** What was left for longer was another sitting: it is brought to its end, and a new one begins. */
const SITTING_MILLISECONDS = 12 * 60 * 60 * 1000;
/** What was done and only not answered about is sent sooner, and what was not begun is another sitting sooner. */
const ANSWERING_MILLISECONDS = 60 * 60 * 1000;

/** Whether nobody came back to a session that was kept at a moment. */
export function isForgotten({ state, finishedAt }: SittingState, keptAt: number, now: number): boolean {
  if (finishedAt !== null) return true;
  return (
    now - keptAt >
    (state.phase === 'RUNNING' || state.phase === 'PAUSED' ? SITTING_MILLISECONDS : ANSWERING_MILLISECONDS)
  );
}

/** The session as it is played: with what is done in an item's place. */
export function swappedPlayable({ session, swaps }: Pick<SittingState, 'session' | 'swaps'>) {
  const { playable } = session;
  const items = playable.items.map((item) => {
    const swap = session.swaps[item.id]?.find(({ exerciseVersionId }) => exerciseVersionId === swaps[item.id]);
    return swap?.item ?? item;
  });
  return { ...playable, items };
}
