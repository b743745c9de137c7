import { itemOutcomes } from '@reprise/schema/player/outcome';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';
import { useRecords } from '../offline/use-records';
import { isRed } from '../pain-scale/is-red';
import { PainScale } from '../pain-scale/pain-scale';
import { PlayerButton } from '../player/player-button';
import { PlayerIcon } from '../player/player-icon';
import type { PlayerHandle } from '../player/use-player';
import { EffortScale } from './effort-scale';
import { RedAdvice } from './red-advice';
import styles from './session.module.css';
import type { SittingHandle } from './use-sitting';

/** After the end: how it feels now and how hard it was, all of which can be left out, and then the way back. */
export function AfterSession({ handle, player }: { handle: SittingHandle; player: PlayerHandle }) {
  const t = useTranslations('session.after');
  const [isSaved, setSaved] = useState(false);
  const { session, answers } = handle.sitting;
  const isWhole = player.state.at >= player.run.steps.length;
  if (isSaved) return <SavedSession handle={handle} player={player} />;
  return (
    <form
      className={styles.after}
      onSubmit={(event) => {
        event.preventDefault();
        handle.finish(player);
        setSaved(true);
      }}
    >
      <h1 tabIndex={-1}>{t(isWhole ? 'title' : 'titleEnded')}</h1>
      <p className={styles.soft}>{t('lead', { clinic: session.clinic.name })}</p>
      <div className={styles.card}>
        <PainScale
          name="after"
          label={t('pain')}
          value={answers.pain}
          onChange={(pain) => handle.answer({ pain })}
          bands={session.bands}
        />
      </div>
      <div className={styles.card}>
        <EffortScale value={answers.effort} onChange={(effort) => handle.answer({ effort })} />
      </div>
      <label className={styles.note}>
        {t('note')}
        <textarea
          rows={3}
          maxLength={1000}
          value={answers.note}
          onChange={(event) => handle.answer({ note: event.currentTarget.value })}
        />
      </label>
      <PlayerButton type="submit" look="filled" className={styles.main}>
        {t('save')}
      </PlayerButton>
      {!isWhole && (
        <PlayerButton look="quiet" onClick={() => player.press('back')}>
          {t('goOn')}
        </PlayerButton>
      )}
    </form>
  );
}

/** What was kept, whether the clinic has it, and what a score in the red asks for. */
function SavedSession({ handle, player }: { handle: SittingHandle; player: PlayerHandle }) {
  const t = useTranslations('session.saved');
  const { state } = useRecords();
  const { session, answers } = handle.sitting;
  const outcomes = itemOutcomes(player.run, player.state);
  const done = outcomes.filter(({ result }) => result === 'DONE').length;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className={styles.after}>
      <span className={styles.sign}>
        <PlayerIcon name="done" />
      </span>
      <h1 ref={title} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className={styles.soft}>
        {t('done', { done, count: outcomes.length, minutes: Math.round(player.state.activeMilliseconds / 60_000) })}
      </p>
      <p className={styles.soft} role="status">
        {t(`state.${state}`)}
      </p>
      {answers.pain !== null && isRed(answers.pain, session.bands) && (
        <section className={styles.card}>
          <RedAdvice session={session}>{(isUrgent) => (isUrgent ? null : <p>{t('calm')}</p>)}</RedAdvice>
        </section>
      )}
      <Link href="/home" className={styles.leave}>
        {t('home')}
      </Link>
    </div>
  );
}
