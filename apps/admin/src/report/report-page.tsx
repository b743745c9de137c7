import { notFound } from 'next/navigation';
import { cache } from 'react';
import { GraphqlProvider } from '../graphql/browser';
import { LinkSwitch } from '../ui/link-switch';
import { PageHeader } from '../ui/page-header';
import { oneOf, type SearchParameters } from '../ui/search-parameters';
import { AnswerItem } from './answer-item';
import { readReport, reportKind } from './read-report';
import styles from './report-page.module.css';
import { missingWords } from './report-words';

/** The screen's one operation: its title and its body share the answer. */
const readOnce = cache(readReport);

/** What stands in the title of the window. */
export async function reportTitle(slug: string, parameters: SearchParameters) {
  const kind = reportKind(oneOf(parameters, 'kind'));
  const found = kind && (await readOnce(slug, kind));
  const title = found ? `${found.title}: ${found.report.name}` : 'Not found';
  return { title, description: found?.report.reference ?? '', path: `/routines/${slug}/report` };
}

/** A routine by a reporting checklist: what its data says, what members added, and what is missing. */
export async function ReportPage({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const kind = reportKind(oneOf(parameters, 'kind'));
  const found = kind && (await readOnce(slug, kind));
  if (!kind || !found) notFound();
  const { report, title, mayEdit, id } = found;
  const of = (name: string) => `/routines/${slug}/report?kind=${name}`;
  const file = (ending: string) => `/routines/${slug}/report.${ending}?kind=${kind.toLowerCase()}`;
  const said = report.items.length - report.missing.length;

  return (
    <article className={styles.page}>
      <PageHeader
        title={`${report.name} report`}
        parent={{ href: `/routines/${slug}`, label: title }}
        lead={`${said} of ${report.items.length} items are reported.`}
      />
      <div className={styles.tools} data-not-printed>
        <LinkSwitch
          label="Checklist"
          options={[
            { href: of('cert'), label: 'CERT', isOn: kind === 'CERT' },
            { href: of('tidier'), label: 'TIDieR', isOn: kind === 'TIDIER' },
          ]}
        />
        <a href={file('pdf')} download>
          Download PDF
        </a>
        <a href={file('json')} download>
          Download JSON
        </a>
      </div>
      {!mayEdit && (
        <p className={styles.hint} data-not-printed>
          Members fill in what is missing on routines of their own clinic.
        </p>
      )}
      <GraphqlProvider>
        <ol className={styles.items}>
          {report.items.map(({ number, section, meaning, fromData, answer, isMissing }) => (
            <li key={number} className={styles.item} data-missing={isMissing || undefined}>
              <p className={styles.hint}>
                {number} · {section}
              </p>
              <h2>{meaning}</h2>
              {fromData.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {answer && <p className={styles.answer}>{answer}</p>}
              {isMissing && <p className={styles.missing}>{missingWords}</p>}
              {mayEdit && <AnswerItem id={id} kind={kind} number={number} meaning={meaning} answer={answer} />}
            </li>
          ))}
        </ol>
      </GraphqlProvider>
      <footer className={styles.hint}>
        Items are worded by us. The checklist: {report.reference} doi {report.doi}
      </footer>
    </article>
  );
}
