import type { PlayerCue } from '@reprise/schema/player/cues';

interface Tone {
  /** In hertz; two when it glides. */
  readonly pitch: readonly [number, number];
  readonly seconds: number;
  readonly loudness: number;
  /** After how many seconds it begins. */
  readonly after?: number;
}

const tone = (from: number, seconds: number, loudness: number, to = from, after = 0): Tone => ({
  pitch: [from, to],
  seconds,
  loudness,
  after,
});

const tones: Record<PlayerCue | 'PAUSE_BEGINS', readonly Tone[]> = {
  STEP: [tone(784, 0.35, 0.25)],
  PAUSE_BEGINS: [tone(523, 0.35, 0.2)],
  LAST_SECONDS: [tone(587, 0.09, 0.16)],
  REP: [tone(440, 0.06, 0.14)],
  BREATHE_IN: [tone(262, 0.9, 0.12, 330)],
  BREATHE_OUT: [tone(330, 1.2, 0.12, 247)],
  FINISHED: [tone(523, 0.5, 0.2), tone(659, 0.5, 0.2, 659, 0.18), tone(784, 0.9, 0.2, 784, 0.36)],
};

let context: AudioContext | null = null;

/** Makes sounds possible; a browser allows it only in answer to a press. */
export function wakeSounds(): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  if (context.state === 'suspended') context.resume().catch(() => {});
}

/** Plays what belongs to a cue, once sounds were woken. */
export function playSound(cue: keyof typeof tones): void {
  if (context?.state !== 'running') return;
  for (const one of tones[cue]) playTone(context, one);
}

function playTone(audio: AudioContext, { pitch: [from, to], seconds, loudness, after = 0 }: Tone): void {
  const begin = audio.currentTime + after;
  const oscillator = new OscillatorNode(audio, { frequency: from });
  oscillator.frequency.linearRampToValueAtTime(to, begin + seconds);
  const gain = new GainNode(audio, { gain: 0 });
  gain.gain.setValueAtTime(0, begin);
  gain.gain.linearRampToValueAtTime(loudness, begin + 0.02);
  gain.gain.linearRampToValueAtTime(0, begin + seconds);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(begin);
  oscillator.stop(begin + seconds);
}
