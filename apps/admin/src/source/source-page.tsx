import { notFound } from 'next/navigation';
import { cache } from 'react';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { SourceLinks } from '../source-editor/source-links';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { oneOf, pageArguments, type SearchParameters } from '../ui/search-parameters';
import { SourceAppraisal } from './source-appraisal';
import { sourceByline } from './source-byline';
import { SourceCitations } from './source-citations';
import { SourceFacts } from './source-facts';
import { SourceReferences } from './source-references';
import { SourceStanding } from './source-standing';
import { sourceAddress } from './source-address';
import styles from './source-page.module.css';
import { SourceUsage } from './source-usage';

const sourcePage = graphql(`
  query SourcePage($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    source(id: $id) {
      id
      title
      authors
      year
      containerTitle
      publisher
      note
      ...SourceStanding
      ...SourceAppraisal
      ...SourceFacts
      ...SourceReferences
      ...SourceCitations
      ...SourceLinks
    }
    sourceUsage(id: $id, first: 100) {
      ...SourceUsage
    }
  }
`);

const pageSize = 100;

/** The screen's one operation: its title and its body share the answer. */
const readSource = cache(async (id: string, after: string | undefined, before: string | undefined) => {
  const page = pageArguments({ after, before }, pageSize);
  return query(sourcePage, { id, ...page });
});

const readAsAddressed = (id: string, parameters: SearchParameters) =>
  readSource(id, oneOf(parameters, 'after'), oneOf(parameters, 'before'));

/** What stands in the title of the window, and in what searches show. */
export async function sourceTitle(id: string, parameters: SearchParameters) {
  const { source } = await readAsAddressed(id, parameters);
  return {
    title: source?.title ?? 'Not found',
    description: source ? `${sourceByline(source)}. Its appraisal, and everything that cites it.` : '',
    path: sourceAddress(id),
  };
}

/** One source: what it is, how far it can be trusted, and everything that leans on it. */
export async function SourcePage({ id, parameters }: { id: string; parameters: SearchParameters }) {
  const { source, sourceUsage } = await readAsAddressed(id, parameters);
  if (!source) notFound();

  return (
    <article className={styles.page}>
      <div>
        <PageHeader
          title={source.title}
          parent={{ href: '/sources', label: 'Sources' }}
          lead={sourceByline(source)}
          actions={<SourceLinks source={source} />}
        />
        <div className={styles.notices}>
          <SourceStanding source={source} />
          {source.note && (
            <Notice tone="info">
              <p>{source.note}</p>
            </Notice>
          )}
        </div>
      </div>
      <div className={styles.sides}>
        <SourceAppraisal source={source} />
        <SourceFacts source={source} />
      </div>
      <SourceReferences source={source} />
      <SourceCitations source={source} parameters={parameters} />
      <SourceUsage usage={sourceUsage} />
    </article>
  );
}
