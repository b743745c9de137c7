import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import styles from './home.module.css';

const home = graphql(`
  query Home {
    viewer {
      name
      clinic {
        id
        name
      }
      client {
        id
        note
        lead {
          id
          name
        }
      }
    }
    articles {
      id
      slug
      kind
      title
      summary
    }
  }
`);

/** A client's first page: who looks after them, what comes next, and when not to wait for it. */
export async function Home() {
  const t = await getTranslations('home');
  const { viewer, articles } = await query(home, {});
  if (!viewer) return null;
  const { name, clinic, client } = viewer;
  const lead = client?.lead?.name;
  const seekHelp = articles.filter((article) => article.kind === 'SEEK_HELP');
  const advice = articles.filter((article) => article.kind === 'ADVICE');

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className={styles.clinic}>{clinic.name}</p>
        <h1>{t('greeting', { name })}</h1>
      </header>

      <section className={styles.plan} aria-labelledby="plan">
        <h2 id="plan">{t('plan.title')}</h2>
        <p>{lead ? t('plan.byLead', { lead, clinic: clinic.name }) : t('plan.byClinic', { clinic: clinic.name })}</p>
        <p>{t('plan.meanwhile')}</p>
      </section>

      {client?.note && (
        <section className={styles.plan} aria-labelledby="note">
          <h2 id="note">{t('note', { clinic: clinic.name })}</h2>
          <p className={styles.note}>{client.note}</p>
        </section>
      )}

      {seekHelp.map(({ id, slug, title, summary }) => (
        <section key={id} className={styles.help}>
          <h2>{title}</h2>
          <p>{summary}</p>
          <ButtonLink href={`/articles/${slug}`}>{t('readSigns')}</ButtonLink>
        </section>
      ))}

      <section className={styles.more} aria-labelledby="more">
        <h2 id="more">{t('read.title')}</h2>
        <ul className={styles.links}>
          {advice.map(({ id, slug, title, summary }) => (
            <li key={id}>
              <Link href={`/articles/${slug}`}>
                <strong>{title}</strong>
                <span>{summary}</span>
              </Link>
            </li>
          ))}
          <li>
            <Link href="/exercises">
              <strong>{t('read.library')}</strong>
              <span>{t('read.libraryWords')}</span>
            </Link>
          </li>
        </ul>
      </section>
    </div>
  );
}
