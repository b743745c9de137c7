'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useRecords } from '../offline/use-records';
import { Player } from '../player/player';
import { AfterSession } from './after-session';
import { BeforeSession } from './before-session';
import { endForgottenSittings, openSitting } from './kept-sittings';
import { SkipQuestion } from './pain-question';
import type { PlayableSession } from './playable-session';
import { SessionControls } from './session-controls';
import styles from './session.module.css';
import { type SittingState, swappedPlayable } from './sitting';
import { useSitting } from './use-sitting';

/** Leads a client through a session of their plan, and records it as it goes; needs no network. */
export function SessionPlayer({ session }: { session: PlayableSession }) {
  const t = useTranslations('session');
  const { record } = useRecords();
  const [opened, setOpened] = useState<SittingState | null>(null);
  useEffect(() => {
    // the address of a page that was kept may carry another due session than the one that it was kept for
    const dueKey = new URLSearchParams(window.location.search).get('due');
    void endForgottenSittings(session.clientId, record)
      .catch(() => {})
      .then(() => openSitting(session, dueKey))
      .then(setOpened);
    // once for each visit: what is recorded meanwhile makes no other session of it
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (!opened)
    return (
      <p className={styles.opening} role="status">
        {t('opening')}
      </p>
    );
  return <OpenedSession first={opened} />;
}

function OpenedSession({ first }: { first: SittingState }) {
  const t = useTranslations('session');
  const handle = useSitting(first);
  const { sitting } = handle;
  const [pain, setPain] = useState<number | null>(null);
  const [isHeldUp, setHeldUp] = useState(false);
  const [isCalm, setCalm] = useState(false);
  const { bands, playable } = sitting.session;

  const mayStart = () => {
    if (isHeldUp) return isCalm;
    if (pain === null) return true;
    handle.recordPain({ intensity: pain, moment: 'BEFORE' });
    const isRed = pain > bands.amberMax;
    if (isRed) setHeldUp(true);
    return !isRed;
  };
  return (
    <Player
      playable={swappedPlayable(sitting)}
      exit={{ href: '/home', label: t('back') }}
      sitting={{
        keeper: {
          kept: () => {
            const length = playable.lengths.find(({ name }) => name === first.length);
            return length && first.state.phase !== 'READY' ? { length, state: first.state } : null;
          },
          keep: (_playable, length, state) => handle.keepRun(length.name, state),
        },
        before: (
          <BeforeSession
            handle={handle}
            pain={pain}
            onPain={setPain}
            isHeldUp={isHeldUp}
            onScreened={(isUrgent) => setCalm(!isUrgent)}
          />
        ),
        mayStart: () => {
          const isOn = mayStart();
          if (isOn) handle.start();
          return isOn;
        },
        isHeldUp: isHeldUp && !isCalm,
        onChange: handle.follow,
        controls: (item, ask) => <SessionControls handle={handle} item={item} ask={ask} />,
        skip: (about) => <SkipQuestion handle={handle} about={about} />,
        after: (player) => <AfterSession handle={handle} player={player} />,
      }}
    />
  );
}
