import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { CalendarSettings } from '../calendar-feed/calendar-settings';
import card from '../client-shell/client-card.module.css';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { ReminderSettings } from '../reminder/reminder-settings';
import { OwnRights } from '../rights/own-rights';
import { signOutHere, signOutOnAllDevices } from '../sign-in/sign-out';
import { LanguageChoice } from './language-choice';
import { ReadingChoices } from './reading-choices';

const clientSettings = graphql(`
  query ClientSettings {
    viewer {
      clinic {
        id
        name
      }
      client {
        id
        reminders {
          isOn
          times
          secondAfterMinutes
          byMail
          canMail
          pushKey
        }
        calendarFeed {
          createdAt
        }
        erasureRequest {
          id
        }
      }
    }
  }
`);

/** How a client's pages look and which language they speak, and the ways out. */
export async function SettingsPage() {
  const t = await getTranslations('clientSettings');
  const reminders = await getTranslations('reminders');
  const calendar = await getTranslations('calendar');
  const { viewer } = await query(clientSettings, {});
  const client = viewer?.client;
  return (
    <div className={card.page}>
      <h1>{t('title')}</h1>
      <section className={card.card} aria-labelledby="language">
        <h2 id="language">{t('language')}</h2>
        <LanguageChoice />
      </section>
      <section className={card.card} aria-labelledby="reading">
        <h2 id="reading">{t('reading')}</h2>
        <p className={card.soft}>{t('readingWords')}</p>
        <ReadingChoices />
      </section>
      {client?.reminders && (
        <section className={card.card} aria-labelledby="reminders">
          <h2 id="reminders">{reminders('title')}</h2>
          <p>{reminders('words')}</p>
          <ReminderSettings settings={client.reminders} />
        </section>
      )}
      {client && (
        <section className={card.card} aria-labelledby="calendar">
          <h2 id="calendar">{calendar('title')}</h2>
          <p>{calendar('words')}</p>
          <CalendarSettings isOn={client.calendarFeed !== null} />
        </section>
      )}
      <section className={card.card} aria-labelledby="more">
        <h2 id="more">{t('more')}</h2>
        <ul className={card.links}>
          <li>
            <Link href="/articles/when-to-seek-help">{t('seekHelp')}</Link>
          </li>
          <li>
            <Link href="/articles">{t('advice')}</Link>
          </li>
          <li>
            <Link href="/exercises">{t('library')}</Link>
          </li>
        </ul>
      </section>
      {client && <OwnRights clinic={viewer.clinic.name} request={client.erasureRequest} />}
      <section className={card.card} aria-labelledby="out">
        <h2 id="out">{t('signOut')}</h2>
        <p>{t('signOutWords')}</p>
        <form action={signOutHere} className={card.buttons}>
          <button type="submit" className={card.plain}>
            {t('signOut')}
          </button>
        </form>
        <details>
          <summary className={card.summary}>{t('everywhere')}</summary>
          <p>{t('everywhereWords')}</p>
          <form action={signOutOnAllDevices} className={card.buttons}>
            <button type="submit" className={card.plain}>
              {t('everywhereNow')}
            </button>
          </form>
        </details>
      </section>
    </div>
  );
}
