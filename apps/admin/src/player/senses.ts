import type { PlayerCue } from '@reprise/schema/player/cues';
import type { PlayerSettings } from './settings';
import { playSound } from './sounds';
import { type SpokenPart, utterances } from './spoken-parts';

const vibrations: Record<PlayerCue, number | number[]> = {
  STEP: 160,
  LAST_SECONDS: 40,
  REP: 25,
  BREATHE_IN: 40,
  BREATHE_OUT: [25, 60, 25],
  FINISHED: [160, 90, 160],
};

/** Lets somebody hear and feel what happens, as far as they like to. */
export function giveCue(cue: PlayerCue, isPause: boolean, settings: PlayerSettings): void {
  if (settings.hasSound) playSound(cue === 'STEP' && isPause ? 'PAUSE_BEGINS' : cue);
  if (settings.hasVibration && 'vibrate' in navigator) navigator.vibrate(vibrations[cue]);
}

/** Says a sentence aloud, each part in its own language, and nothing of what was being said before. */
export function speak(parts: readonly SpokenPart[], libraryLang: string | undefined): void {
  if (!('speechSynthesis' in window)) return;
  window.speechSynthesis.cancel();
  for (const { text, lang } of utterances(parts, document.documentElement.lang, libraryLang)) {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = lang;
    utterance.rate = 0.95;
    window.speechSynthesis.speak(utterance);
  }
}

/** Ends what is being said. */
export function hush(): void {
  if ('speechSynthesis' in window) window.speechSynthesis.cancel();
}
