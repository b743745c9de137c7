'use client';

import { newPlayerState } from '@reprise/schema/player';
import { isExercise } from '@reprise/schema/player/outcome';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLibraryLang } from '../i18n/library-text';
import { Controls } from './controls';
import { EndScreen } from './end-screen';
import { localRuns, type RunKeeper } from './kept-run';
import type { Playable, PlayableItem } from './playable';
import { PlayerButton } from './player-button';
import { PlayerDialog } from './player-dialog';
import { PlayingScreen } from './playing-screen';
import { giveCue, hush, speak } from './senses';
import { usePlayerSettings } from './settings';
import { SettingsForm } from './settings-form';
import { SkipDialog } from './skip-dialog';
import { wakeSounds } from './sounds';
import { type SpokenPart, spokenParts } from './spoken-parts';
import { StartScreen } from './start-screen';
import { changeWords, stepInView } from './step-words';
import { TopBar } from './top-bar';
import { useFullScreen } from './use-full-screen';
import { type PlayerChange, type PlayerHandle, usePlayer } from './use-player';
import { usePlayerKeys } from './use-player-keys';
import { useWakeLock } from './use-wake-lock';
import styles from './player.module.css';

/** What a sitting adds to a run: where it is kept, what is asked before, during and after, and what is noted. */
export interface Sitting {
  readonly keeper: RunKeeper;
  /** Asked before the start. */
  readonly before: ReactNode;
  /** Whether to start now; when not, `before` says what is in the way. */
  readonly mayStart: () => boolean;
  /** Something in `before` comes first. */
  readonly isHeldUp: boolean;
  readonly onChange: (change: PlayerChange) => void;
  /** Further controls for the exercise that is on; `ask` opens a question over the player, which stands still meanwhile. */
  readonly controls: (item: PlayableItem, ask: (question: Question) => void) => ReactNode;
  /** Asked when an exercise is to be left out. */
  readonly skip: Question;
  /** After the end. */
  readonly after: (player: PlayerHandle) => ReactNode;
}

/** A dialog about the exercise that is on. */
export type Question = (about: { item: PlayableItem; player: PlayerHandle; close: () => void }) => ReactNode;

interface PlayerProperties {
  playable: Playable;
  /** Where to go afterwards, and at any time. */
  exit: { href: string; label: string };
  /** Without one, the player is anybody's. */
  sitting?: Sitting;
}

const plainSkip: Question = ({ item, player, close }) => (
  <SkipDialog
    name={item.name}
    onSkip={(reason) => {
      player.skipItem(reason);
      close();
    }}
    onClose={close}
  />
);

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** Leads somebody through something playable, from the start to a calm end; knows nothing of the screen around it. */
export function Player(properties: PlayerProperties) {
  // what was left unfinished is known to the device alone, not to the server
  const isOnDevice = useSyncExternalStore(never, yes, no);
  return <PlayerOn key={isOnDevice ? 'device' : 'server'} isOnDevice={isOnDevice} {...properties} />;
}

function PlayerOn({ playable, exit, sitting, isOnDevice }: PlayerProperties & { isOnDevice: boolean }) {
  const keeper = sitting?.keeper ?? localRuns;
  const [kept] = useState(() => (isOnDevice ? keeper.kept(playable) : null));
  const [length, setLength] = useState(kept?.length ?? playable.lengths[0]);
  const t = useTranslations('player');
  const [settings] = usePlayerSettings();
  const libraryLang = useLibraryLang();
  const [said, setSaid] = useState<readonly SpokenPart[]>([]);
  const [question, setQuestion] = useState<'SETTINGS' | Question | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const { isFull, toggle: toggleFull } = useFullScreen(root);

  const player = usePlayer(
    (after) => keeper.keep(playable, length, after),
    length.steps,
    settings,
    kept?.state ?? newPlayerState,
    (change) => {
      const { run, after, cue } = change;
      sitting?.onChange(change);
      if (cue) giveCue(cue, !isExercise(run.steps[after.at]?.kind ?? 'REST'), settings);
      const words = changeWords(t, playable, change);
      if (words === null) return;
      const parts = spokenParts(words);
      setSaid(parts);
      if (settings.hasVoice) speak(parts, libraryLang);
      else hush();
    },
  );
  const { run, state, press } = player;
  const view = stepInView(playable, player);
  const isOn = state.phase === 'RUNNING' || state.phase === 'PAUSED';

  const toggle = () => {
    wakeSounds();
    if (state.phase === 'READY' && sitting && !sitting.mayStart()) return;
    press({ READY: 'start', RUNNING: 'pause', PAUSED: 'resume', FINISHED: 'tick' }[state.phase] as 'start');
  };
  const ask = (about: 'SETTINGS' | Question) => {
    press('pause');
    setQuestion(() => about);
  };
  const answered = () => {
    setQuestion(null);
    press('resume');
  };
  const step = view?.step;
  const countsReps = step?.kind === 'WORK' && !run.isPaced;
  usePlayerKeys({
    toggle,
    back: () => press('back'),
    next: () => press('next'),
    count: countsReps && isOn ? () => press(step.reps === null ? 'done' : 'count') : null,
  });
  useWakeLock(state.phase === 'RUNNING');
  useEffect(() => hush, []);
  // a new screen begins at its title, for who reads by ear
  const screen = isOn ? 'ON' : state.phase;
  useEffect(() => {
    if (screen === 'READY') return;
    root.current?.querySelector('h1')?.focus();
  }, [screen]);
  // another exercise, or another screen, is read from its top
  const shown = view?.item.id;
  useEffect(() => {
    root.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [screen, shown]);

  return (
    <div ref={root} aria-busy={!isOnDevice} className={styles.player}>
      <TopBar
        exit={exit}
        player={isOn ? player : null}
        isFull={isFull}
        onFull={toggleFull}
        onSettings={isOn ? () => ask('SETTINGS') : null}
      />
      {state.phase === 'READY' && (
        <StartScreen
          playable={playable}
          length={length}
          onLength={setLength}
          onStart={sitting?.isHeldUp ? null : toggle}
        >
          {sitting?.before}
        </StartScreen>
      )}
      {isOn && view && (
        <PlayingScreen
          view={view}
          player={player}
          controls={
            <Controls
              player={player}
              onToggle={toggle}
              onSkip={() => ask(sitting?.skip ?? plainSkip)}
              isFirst={state.at === 0}
              canStartOver={!sitting}
            >
              {sitting?.controls(view.item, ask)}
            </Controls>
          }
        />
      )}
      {state.phase === 'FINISHED' &&
        (sitting?.after(player) ?? <EndScreen playable={playable} player={player} exit={exit} />)}
      <p className="visually-hidden" role="status">
        {said.map(({ text, isOfLibrary }) => (
          <span key={text} lang={isOfLibrary ? libraryLang : undefined}>
            {text}
          </span>
        ))}
      </p>
      {typeof question === 'function' && view && question({ item: view.item, player, close: answered })}
      {question === 'SETTINGS' && (
        <PlayerDialog title={t('settings.title')} onClose={answered}>
          <SettingsForm />
          <PlayerButton className={styles.close} onClick={answered}>
            {t('settings.close')}
          </PlayerButton>
        </PlayerDialog>
      )}
    </div>
  );
}
