'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useRecords } from '../offline/use-records';
import { isRed } from '../pain-scale/is-red';
import { Player } from '../player/player';
import { AfterSession } from './after-session';
import { BeforeSession } from './before-session';
import { type KeptScreening, standsUrgent } from '../screening/kept-screening';
import { endForgottenSittings, keptScreening, openSitting } from './kept-sittings';
import { SkipQuestion } from './pain-question';
import type { PlayableSession } from './playable-session';
import { SessionControls } from './session-controls';
import { SessionScreening } from './session-screening';
import styles from './session.module.css';
import { type SittingState, swappedPlayable } from './sitting';
import { useSitting } from './use-sitting';

/** Leads a client through a session of their plan, and records it as it goes; needs no network. */
export function SessionPlayer({ session, isScreened }: { session: PlayableSession; isScreened: boolean }) {
  const t = useTranslations('session');
  const { record } = useRecords();
  const [opened, setOpened] = useState<{ sitting: SittingState; screening: KeptScreening } | null>(null);
  const [isCalm, setCalm] = useState(false);
  useEffect(() => {
    // the address of a page that was kept may carry another due session than the one that it was kept for
    const dueKey = new URLSearchParams(window.location.search).get('due');
    void endForgottenSittings(session.clientId, record)
      .catch(() => {})
      .then(async () => {
        const sitting = await openSitting(session, dueKey);
        setOpened({ sitting, screening: await keptScreening(session.clientId) });
      });
    // once for each visit: what is recorded meanwhile makes no other session of it
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (!opened)
    return (
      <p className={styles.opening} role="status">
        {t('opening')}
      </p>
    );
  const { sitting, screening } = opened;
  const isUrgent = standsUrgent(screening, new Date());
  const isFirstUse = !isScreened && !screening.isFirstAnswered;
  if (!isCalm && (isUrgent || isFirstUse || screening.isOwed)) {
    const cause = isFirstUse ? 'FIRST_USE' : 'RED_BAND';
    return <SessionScreening cause={isUrgent ? null : cause} clinic={session.clinic} onCalm={() => setCalm(true)} />;
  }
  return <OpenedSession first={sitting} />;
}

function OpenedSession({ first }: { first: SittingState }) {
  const t = useTranslations('session');
  const handle = useSitting(first);
  const { sitting } = handle;
  const [pain, setPain] = useState<number | null>(null);
  const { bands, playable } = sitting.session;
  // the questions of a score of an earlier visit were answered before the session was opened again
  const [isCalm, setCalm] = useState(first.before !== null);
  const isHeldUp = sitting.before !== null && isRed(sitting.before, bands);

  const mayStart = () => {
    if (isHeldUp) return isCalm;
    if (pain === null || sitting.before !== null) return true;
    handle.recordBefore(pain);
    return !isRed(pain, bands);
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
            isCalm={isCalm}
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
