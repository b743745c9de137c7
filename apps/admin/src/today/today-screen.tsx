'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import card from '../client-shell/client-card.module.css';
import { Diary } from '../diary/diary';
import { Flare } from '../flare/flare';
import { DueMeasures } from '../measure/due-measures';
import { useRecords } from '../offline/use-records';
import type { ScreeningCause } from '../screening/questions';
import { standsUrgent } from '../screening/kept-screening';
import { Screening } from '../screening/screening';
import { StandingAdvice } from '../screening/standing-advice';
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
  const { screening } = useRecords();
  const now = useNow(data.madeAt);
  const today = todayAt(now, facts);
  const [asked, setAsked] = useState<ScreeningCause | null>(null);
  const [isRead, setIsRead] = useState(false);
  const [needsHelp, setNeedsHelp] = useState(false);
  const { clinic, bands } = data;

  const isAnswered = screening.isFirstAnswered || records.some((record) => 'answerScreening' in record);
  const isFirstUse = facts.plan !== null && !isRead && !isAnswered && !data.isScreened;
  const owed = isFirstUse ? 'FIRST_USE' : screening.isOwed ? 'RED_BAND' : null;
  const cause = asked ?? owed;
  const isUrgent = needsHelp || standsUrgent(screening, now);
  const onRed = () => setAsked('RED_BAND');
  const morning = morningSession(today.day, facts.sessions);

  // what comes after the questions begins at the top of the page, not where their last button was
  const heading = useRef<HTMLHeadingElement>(null);
  const wasAsked = useRef(cause !== null);
  useEffect(() => {
    if (wasAsked.current && cause === null) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    wasAsked.current = cause !== null;
  }, [cause]);

  return (
    <div className={card.page}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('greeting', { name: data.name })}
        </h1>
        <p className={card.soft}>{dayText(today.day)}</p>
      </header>
      {cause ? (
        <Screening
          key={cause}
          cause={cause}
          clinic={clinic}
          // answers are recorded before their advice was read: it stays until then
          onAnswer={() => setAsked(cause)}
          onDone={(hasUrgent) => {
            setAsked(null);
            setIsRead(true);
            setNeedsHelp(hasUrgent);
          }}
        />
      ) : (
        <>
          {isUrgent && (
            <StandingAdvice clinic={clinic}>
              <button type="button" className={card.plain} onClick={() => setAsked('ASKED')}>
                {t('help.check')}
              </button>
            </StandingAdvice>
          )}
          {morning && <MorningQuestion key={morning.clientKey} session={morning} bands={bands} onRed={onRed} />}
          {!isUrgent && <Due today={today} facts={facts} lead={data.lead} clinic={clinic.name} />}
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
