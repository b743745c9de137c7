'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import card from '../client-shell/client-card.module.css';
import { Diary } from '../diary/diary';
import { Flare } from '../flare/flare';
import { DueMeasures } from '../measure/due-measures';
import type { ScreeningCause } from '../screening/questions';
import { Screening } from '../screening/screening';
import { Due } from './due';
import { MorningQuestion } from './morning-question';
import { PainRule } from './pain-rule';
import { morningSession, todayAt } from './today';
import type { TodayData } from './today-data';
import { useFacts } from './use-facts';
import { useNow } from './use-now';
import { useWords } from './use-words';

/** What a client does today: one thing at a time, the most important first. Works with no network. */
export function TodayScreen({ data }: { data: TodayData }) {
  const t = useTranslations('today');
  const { dayText } = useWords();
  const { facts, records } = useFacts(data.facts);
  const today = todayAt(useNow(data.madeAt), facts);
  const [asked, setAsked] = useState<ScreeningCause | null>(null);
  const [needsHelp, setNeedsHelp] = useState(false);
  const { clinic, bands } = data;

  const isScreened = data.isScreened || records.some((record) => 'answerScreening' in record);
  // answers are recorded before their advice was read: it stays until then
  const [isReading, setIsReading] = useState(false);
  const [isRead, setIsRead] = useState(false);
  const isFirstUse = facts.plan !== null && !isRead && (isReading || !isScreened);
  const cause = asked ?? (isFirstUse ? 'FIRST_USE' : null);
  const onRed = () => setAsked('RED_BAND');
  const morning = morningSession(today.day, facts.sessions);

  return (
    <div className={card.page}>
      <header>
        <h1>{t('greeting', { name: data.name })}</h1>
        <p className={card.soft}>{dayText(today.day)}</p>
      </header>
      {cause ? (
        <Screening
          key={cause}
          cause={cause}
          clinic={clinic}
          onAnswer={() => setIsReading(true)}
          onDone={(isUrgent) => {
            setAsked(null);
            setIsRead(true);
            setNeedsHelp(isUrgent);
          }}
        />
      ) : (
        <>
          {needsHelp && (
            <section className={`${card.card} ${card.help}`} role="status">
              <p>
                <strong>{t('needsHelp')}</strong>
              </p>
            </section>
          )}
          {morning && <MorningQuestion key={morning.clientKey} session={morning} bands={bands} onRed={onRed} />}
          <Due today={today} facts={facts} lead={data.lead} clinic={clinic.name} />
          <DueMeasures measures={data.measures} today={today.day} timeZone={facts.timeZone} records={records} />
          {data.message && (
            <section className={`${card.card} ${card.calm}`}>
              <h2>{data.lead ? t('messageFrom', { from: data.lead }) : t('messageFrom', { from: clinic.name })}</h2>
              <p className={card.words}>{data.message}</p>
            </section>
          )}
          {data.note && (
            <section className={`${card.card} ${card.calm}`}>
              <h2>{t('noteFrom', { clinic: clinic.name })}</h2>
              <p className={card.words}>{data.note}</p>
            </section>
          )}
          {facts.plan && <PainRule bands={bands} stopRule={data.stopRule} clinic={clinic.name} />}
          <Diary bands={bands} onRed={onRed} />
          <Flare facts={facts} clinic={clinic.name} />
          <section className={card.card}>
            <h2>{t('help.title')}</h2>
            <p>{t('help.words', { clinic: clinic.name })}</p>
            <div className={card.buttons}>
              <button type="button" className={card.plain} onClick={() => setAsked('ASKED')}>
                {t('help.check')}
              </button>
            </div>
          </section>
        </>
      )}
    </div>
  );
}
