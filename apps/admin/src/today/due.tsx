import { useTranslations } from 'next-intl';
import Link from 'next/link';
import card from '../client-shell/client-card.module.css';
import { library, useLibraryLang } from '../i18n/library-text';
import { SkipSession } from './skip-session';
import type { Startable, Today, TodayFacts } from './today';
import { useWords } from './use-words';

/** Where a session is done. */
function sessionHref({ phaseKey, dueKey }: Startable): string {
  return `/home/session/${phaseKey}${dueKey ? `?due=${encodeURIComponent(dueKey)}` : ''}`;
}

/** What is due: now, behind one large button, and later today. Nothing due says so, and when next. */
export function Due(props: { today: Today; facts: TodayFacts; lead: string | null; clinic: string }) {
  const { today, facts, lead, clinic } = props;
  const t = useTranslations('today');
  const { dayText, timeText, lengthText } = useWords();
  const libraryLang = useLibraryLang();
  const { state, current, planned, later, next, doneCount } = today;
  const { plan } = facts;
  return (
    <>
      {current && (
        <section className={`${card.card} ${card.loud}`} aria-labelledby="due">
          <h2 id="due">{today.isStarted ? t('due.started') : t('due.title')}</h2>
          <p>
            <strong lang={libraryLang}>{current.name}</strong>
            <br />
            {lengthText(current.seconds)}
          </p>
          {today.isOverdue && <p>{t('due.overdue')}</p>}
          {today.wasMissedYesterday && !today.isOverdue && doneCount === 0 && <p>{t('due.missedYesterday')}</p>}
          {/* the player comes when it is asked for: an old phone shows the day first, and a worker keeps the rest */}
          <Link href={sessionHref(current)} prefetch={false} className={card.main}>
            {today.isStarted ? t('due.carryOn') : t('due.start')}
          </Link>
          {planned && !today.isStarted && <SkipSession key={planned.dueKey} session={planned} />}
        </section>
      )}
      {!current && (
        <section className={`${card.card} ${state === 'DONE' ? card.good : ''}`} aria-labelledby="due">
          <h2 id="due">{t(`nothing.${state === 'DUE' ? 'FREE' : state}.title`)}</h2>
          {state === 'NO_PLAN' && (
            <p>{lead ? t('nothing.byLead', { lead, clinic }) : t('nothing.byClinic', { clinic })}</p>
          )}
          {state === 'NOT_BEGUN' && plan && <p>{t('nothing.begins', { day: dayText(plan.startsOn) })}</p>}
          {state === 'PAUSED' && (
            <p>
              {plan?.pause?.until
                ? t('nothing.pausedUntil', { day: dayText(plan.pause.until) })
                : t('nothing.pausedOpen', { clinic })}
            </p>
          )}
          {state === 'ENDED' && <p>{t('nothing.ended', { clinic })}</p>}
          {state === 'UNKNOWN' && <p>{t('nothing.unknown')}</p>}
          {state !== 'LATER' && next && <p>{t('nothing.next', { day: dayText(next.date) })}</p>}
        </section>
      )}
      {later.length > 0 && (
        <section className={card.card} aria-labelledby="later">
          <h2 id="later">{t('later.title')}</h2>
          <ul>
            {later.map((session) => (
              <li key={session.dueKey}>
                {t.rich('later.one', {
                  library,
                  name: session.name,
                  time: timeText(session.opensAt),
                  length: lengthText(session.seconds),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {doneCount > 0 && state !== 'DONE' && <p className={card.soft}>{t('doneToday', { count: doneCount })}</p>}
    </>
  );
}
