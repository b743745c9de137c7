import { skipReasons } from '@reprise/schema/player/step';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { library } from '../i18n/library-text';
import { isRed as isRedScore } from '../pain-scale/is-red';
import { PainScale } from '../pain-scale/pain-scale';
import type { Question } from '../player/player';
import { PlayerButton } from '../player/player-button';
import { PlayerDialog } from '../player/player-dialog';
import { RedAdvice } from './red-advice';
import { Unwatched } from './unwatched';
import styles from './session.module.css';
import type { SittingHandle } from './use-sitting';

type About = Parameters<Question>[0];

/** Asks how much an exercise hurts; in the red it says what to do before anything goes on. */
export function PainQuestion({ handle, about }: { handle: SittingHandle; about: About }) {
  const t = useTranslations('session.during');
  const { item, close } = about;
  return (
    <PlayerDialog title={t('title')} onClose={close}>
      <PainOf
        handle={handle}
        about={about}
        question={t.rich('pain', { library, name: item.name })}
        onAnswered={close}
      />
    </PlayerDialog>
  );
}

/** Asks why an exercise is left out, and when it hurts, how much. */
export function SkipQuestion({ handle, about }: { handle: SittingHandle; about: About }) {
  const t = useTranslations('player.skip');
  const s = useTranslations('session.during');
  const [isForPain, setForPain] = useState(false);
  const { item, player, close } = about;
  const skip = (reason: (typeof skipReasons)[number]) => {
    player.skipItem(reason);
    close();
  };
  return (
    <PlayerDialog title={t.rich('title', { library, name: item.name })} onClose={close}>
      {isForPain ? (
        <PainOf
          handle={handle}
          about={about}
          question={s.rich('pain', { library, name: item.name })}
          onAnswered={() => skip('PAIN')}
          passOver={s('skipOnly')}
        />
      ) : (
        <>
          <p className={styles.soft}>{t('words')}</p>
          <div className={styles.choices}>
            {skipReasons.map((reason) => (
              <PlayerButton key={reason} onClick={() => (reason === 'PAIN' ? setForPain(true) : skip(reason))}>
                {t(reason)}
              </PlayerButton>
            ))}
            <PlayerButton look="quiet" onClick={close}>
              {t('keep')}
            </PlayerButton>
          </div>
        </>
      )}
    </PlayerDialog>
  );
}

function PainOf(props: {
  handle: SittingHandle;
  about: About;
  question: ReactNode;
  onAnswered: () => void;
  /** What leads on without an answer; else nothing is recorded and the exercise goes on. */
  passOver?: string;
}) {
  const { handle, about, question, onAnswered, passOver } = props;
  const t = useTranslations('session.during');
  const [pain, setPain] = useState<number | null>(null);
  const [isRed, setRed] = useState(false);
  const { item, player, close } = about;
  const { session } = handle.sitting;
  const save = () => {
    if (pain !== null) handle.recordPain({ intensity: pain, itemId: item.id });
    if (pain !== null && isRedScore(pain, session.bands)) setRed(true);
    else onAnswered();
  };
  if (isRed) {
    return (
      <RedAdvice session={session}>
        {(isUrgent) => (
          <div className={styles.choices}>
            <PlayerButton
              look="filled"
              onClick={() => {
                player.skipItem('PAIN');
                player.press('finish');
                close();
              }}
            >
              {t('end')}
            </PlayerButton>
            {!isUrgent && (
              <PlayerButton
                onClick={() => {
                  player.skipItem('PAIN');
                  close();
                }}
              >
                {t('leaveOut')}
              </PlayerButton>
            )}
          </div>
        )}
      </RedAdvice>
    );
  }
  return (
    <>
      <PainScale name="during" label={question} value={pain} onChange={setPain} bands={session.bands} />
      <Unwatched clinic={session.clinic.name} />
      <div className={styles.choices}>
        <PlayerButton look="filled" disabled={pain === null} onClick={save}>
          {t('save')}
        </PlayerButton>
        <PlayerButton look="quiet" onClick={passOver ? onAnswered : close}>
          {passOver ?? t('close')}
        </PlayerButton>
      </div>
    </>
  );
}
