import { stepSeconds } from '@reprise/schema/player';
import { breathMoment, clockSeconds, repInStep, stepShare } from '@reprise/schema/player/progress';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BreathCircle } from './breath-circle';
import { clockText, type StepInView } from './step-words';
import type { PlayerHandle } from './use-player';
import styles from './dial.module.css';

/** The one large figure: seconds that run down, breaths that come and go, or repetitions that add up. */
export function Dial({ view, player }: { view: StepInView; player: PlayerHandle }) {
  const t = useTranslations('player.dial');
  const { run, state } = player;
  const { step } = view;
  const seconds = clockSeconds(run, state);
  const share = stepShare(run, state);
  const breath = breathMoment(step, state.stepMilliseconds);
  const rep = repInStep(run, state);

  if (breath) return <BreathCircle breath={breath} count={step.breaths ?? 1} />;
  if (step.kind === 'WORK' && step.reps !== null && stepSeconds(run, step) === null) {
    return (
      <button
        type="button"
        className={`${styles.dial} ${styles.tap}`}
        aria-label={`${state.count} ${t('reps', { count: step.reps })} ${t('tap')}`}
        onClick={() => player.press('count')}
      >
        <Face share={share} big={state.count} small={t('reps', { count: step.reps })}>
          {t('tap')}
        </Face>
      </button>
    );
  }
  if (rep !== null && step.reps !== null && step.reps > 1) {
    return (
      <div className={styles.dial} role="timer">
        <Face share={share} big={rep} small={t('reps', { count: step.reps })} />
      </div>
    );
  }
  if (seconds === null) {
    return (
      <div className={styles.dial} role="timer">
        <Face share={0} big={clockText(state.stepMilliseconds / 1000)} small={t('free')} />
      </div>
    );
  }
  const hold = step.rep !== null && step.repCount !== null && step.repCount > 1;
  return (
    <div className={styles.dial} role="timer" data-pause={view.isPause || undefined}>
      <Face
        share={1 - share}
        big={clockText(seconds)}
        small={hold ? t('holdOf', { rep: step.rep ?? 1, count: step.repCount ?? 1 }) : t('seconds', { seconds })}
      />
    </div>
  );
}

function Face(props: { share: number; big: ReactNode; small: string; children?: ReactNode }) {
  return (
    <>
      <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="46.5" className={styles.track} />
        <circle
          cx="50"
          cy="50"
          r="46.5"
          className={styles.arc}
          pathLength={1}
          strokeDasharray="1 1"
          strokeDashoffset={1 - props.share}
          opacity={props.share > 0 ? 1 : 0}
        />
      </svg>
      <span className={styles.face}>
        <span className={styles.big}>{props.big}</span> <span className={styles.small}>{props.small}</span>{' '}
        {props.children && <span className={styles.hint}>{props.children}</span>}
      </span>
    </>
  );
}
