import { itemInView } from '@reprise/schema/player';
import { isExercise } from '@reprise/schema/player/outcome';
import { stepAfter } from '@reprise/schema/player/path';
import type { useTranslations } from 'next-intl';
import type { Playable, PlayableItem, PlayableStep } from './playable';
import { ofLibrary } from './spoken-parts';
import type { PlayerChange, PlayerHandle } from './use-player';

export type Words = ReturnType<typeof useTranslations<'player'>>;

/** A step as somebody sees it: what it is, whose exercise, and where in the whole. */
export interface StepInView {
  readonly step: PlayableStep;
  /** The exercise that is done, or that comes next. */
  readonly item: PlayableItem;
  /** The step that follows; null at the end. */
  readonly next: PlayableStep | null;
  readonly isPause: boolean;
}

/** What is on at this moment; null at the end. */
export function stepInView(playable: Playable, { run, state }: Pick<PlayerHandle, 'run' | 'state'>): StepInView | null {
  const step = run.steps[state.at];
  const id = itemInView(run, state);
  const item = playable.items.find((one) => one.id === id);
  if (!step || !item) return null;
  const next = run.steps[stepAfter(run.steps, state.skips, state.at)] ?? null;
  return { step, item, next, isPause: !isExercise(step.kind) };
}

/** Where in the whole this is: its round and set, or those that come after a rest. */
export function placeWords(t: Words, { step, next, isPause }: StepInView): string {
  const shown = isPause && next ? next : step;
  const isNewRound = step.kind === 'REST' && shown.round !== step.round;
  const round = { round: shown.round, count: shown.roundCount };
  const set = { set: shown.set ?? 1, count: shown.setCount ?? 1 };
  if (isNewRound) return t('place.nextRound', round);
  if (step.kind === 'REST' && step.set !== null && set.count > 1) return t('place.nextSet', set);
  return [round.count > 1 && t('place.round', round), set.count > 1 && t('place.set', set)].filter(Boolean).join(' · ');
}

/** The side of a step in words; null when both are used at once, or nothing is done. */
export function sideWords(t: Words, { step, isPause }: StepInView): string | null {
  if (step.side === 'LEFT' || step.side === 'RIGHT') return t(`side.${step.side}`);
  return step.side === null && !isPause ? t('side.inTurns') : null;
}

/** A step as it is said aloud and to a screen reader, once, when it begins; `spokenParts` takes it apart by language. */
export function spokenWords(t: Words, view: StepInView): string {
  const { step, item } = view;
  const side = sideWords(t, view) ?? 'none';
  const { kind, rep, repCount, seconds } = step;
  if (rep !== null && repCount !== null && rep > 1) return t('say.again', { rep, count: repCount, side });
  const { dose } = item;
  const name = ofLibrary(item.name);
  const { reps, breaths } = step;
  return t(`say.${kind}`, { name, dose, side, seconds: seconds ?? 0, reps: reps ?? 0, breaths: breaths ?? 0 }).trim();
}

/** What is said of a change: a step that begins, a pause, the end; null when it is not worth a word. */
export function changeWords(t: Words, playable: Playable, { run, before, after, cue }: PlayerChange): string | null {
  const view = stepInView(playable, { run, state: after });
  const step = view ? spokenWords(t, view) : '';
  if (cue === 'FINISHED') return t(view ? 'say.ended' : 'say.done');
  if (cue === 'STEP') return step;
  if (before.phase === after.phase) return null;
  return after.phase === 'PAUSED' ? t('say.paused') : `${t('say.resumed')} ${step}`;
}

/** Seconds as a clock shows them: 45, or 1:05 from a minute on. */
export function clockText(seconds: number): string {
  const whole = Math.floor(seconds);
  if (whole < 60) return String(whole);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
