import { handoutColumns, handoutOptions } from '@reprise/schema/handout';
import { notFound } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { libraryLang } from '../i18n/library-language';
import { LinkSwitch } from '../ui/link-switch';
import { PageHeader } from '../ui/page-header';
import { oneOf, type SearchParameters } from '../ui/search-parameters';
import { HandoutExercise } from './handout-exercise';
import { HandoutHead } from './handout-head';
import styles from './handout-page.module.css';
import { HandoutSafety } from './handout-safety';
import { PrintButton } from './print-button';
import { handoutWords, readHandout } from './read-handout';

/** The screen's one operation: its title and its body share the answer. */
const readOnce = cache((slug: string) => readHandout(slug, null));

/** What stands in the title of the window, and as the name of a file that is printed to. */
export async function handoutTitle(slug: string) {
  const [content, t] = await Promise.all([readOnce(slug), handoutWords()]);
  const title = content ? content.title : 'Not found';
  return { title, description: t('subject'), path: `/routines/${slug}/handout` };
}

/** A routine as a sheet to print from the browser; the name on it is typed here and goes nowhere. */
export async function HandoutPage({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const [content, t, language] = await Promise.all([readOnce(slug), handoutWords(), getLocale()]);
  const options = handoutOptions({ columns: oneOf(parameters, 'columns') });
  if (!content || !options) notFound();
  const { columns } = options;
  const lang = libraryLang(language);
  const address = (count: number) => `/routines/${slug}/handout?columns=${count}`;

  return (
    <>
      <div className={styles.tools} lang={lang && language} data-not-printed>
        <PageHeader
          title={t('screen.title')}
          parent={{ href: `/routines/${slug}`, label: content.title }}
          actions={<PrintButton label={t('screen.print')} />}
        />
        <LinkSwitch
          label={t('screen.columns')}
          options={handoutColumns.map((count) => ({ href: address(count), label: count, isOn: count === columns }))}
        />
      </div>
      {columns > 2 && <style>{'@page { size: landscape; }'}</style>}
      <article className={styles.sheet} lang={lang && language} data-columns={columns}>
        <HandoutHead content={content} words={t} />
        {content.blocks.map((block) => (
          <section key={block.id} aria-label={block.name ?? undefined} className={styles.block}>
            {block.name && <h3 lang={lang}>{block.name}</h3>}
            {block.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <ul className={styles.exercises} data-columns={columns}>
              {block.items.map((item) => (
                <HandoutExercise
                  key={item.id}
                  item={item}
                  columns={columns}
                  language={language}
                  words={t}
                  heading={block.name ? 'h4' : 'h3'}
                />
              ))}
            </ul>
          </section>
        ))}
        <HandoutSafety emergencyNumber={content.emergencyNumber} red={content.red} words={t} />
        {content.references.length + content.attributions.length > 0 && (
          <footer className={styles.smallPrint}>
            <h3>{t('sources')}</h3>
            <ol lang={lang}>
              {content.references.map((reference) => (
                <li key={reference}>{reference}</li>
              ))}
            </ol>
            {content.attributions.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p>{content.madeFor}</p>
          </footer>
        )}
      </article>
    </>
  );
}
