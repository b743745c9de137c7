import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { Disclosure } from '../ui/disclosure';
import { Facts } from '../ui/facts';
import { sourceStatusLabel, sourceTypeLabel } from './source-labels';
import styles from './source-page.module.css';

const sourceFacts = graphql(`
  fragment SourceFacts on Source {
    type
    status
    authors
    year
    containerTitle
    publisher
    publisherPlace
    volume
    issue
    pages
    edition
    issn
    language
    abstract
    editors {
      name
    }
    doi
    pmid
    pmcid
    isbn
    url
    accessed
    reviewBy
  }
`);

/** Where a source can be found, and what is known of it. */
export function SourceFacts(props: { source: FragmentType<typeof sourceFacts> }) {
  const source = readFragment(sourceFacts, props.source);
  const link = (href: string, text: string) => <a href={href}>{text}</a>;
  const known: [string, ReactNode][] = [
    ['Type', sourceTypeLabel[source.type]],
    ['Status', sourceStatusLabel[source.status]],
    ['Authors', source.authors.join(', ') || 'Nobody is named'],
    ['Published', source.year ?? 'No date is known'],
    ['In', source.containerTitle],
    ['Volume, issue', [source.volume, source.issue && `(${source.issue})`].filter(Boolean).join(' ') || null],
    ['Pages', source.pages],
    ['Edition', source.edition],
    ['Editors', source.editors.map(({ name }) => name).join(', ') || null],
    ['Publisher', [source.publisher, source.publisherPlace].filter(Boolean).join(', ') || null],
    ['DOI', source.doi && link(`https://doi.org/${source.doi}`, source.doi)],
    ['PubMed', source.pmid && link(`https://pubmed.ncbi.nlm.nih.gov/${source.pmid}/`, source.pmid)],
    [
      'PubMed Central',
      source.pmcid && link(`https://www.ncbi.nlm.nih.gov/pmc/articles/${source.pmcid}/`, source.pmcid),
    ],
    ['ISBN', source.isbn],
    ['ISSN', source.issn],
    ['Language', source.language],
    ['Address', source.url && link(source.url, source.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''))],
    ['Read on', source.accessed && <DayText key="accessed" value={source.accessed} timeZone="UTC" />],
    ['Review by', source.reviewBy && <DayText key="review" value={source.reviewBy} timeZone="UTC" />],
  ];
  return (
    <section aria-labelledby="facts" className={styles.section}>
      <h2 id="facts">What it is</h2>
      <Card>
        <Facts facts={known.filter(([, value]) => value !== null && value !== undefined)} />
        {source.abstract && (
          <Disclosure summary="The summary that came with it">
            <p>{source.abstract}</p>
          </Disclosure>
        )}
      </Card>
    </section>
  );
}
