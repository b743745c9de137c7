import { notFound } from 'next/navigation';
import { cache } from 'react';
import { EvidenceBanner } from '../evidence/evidence-banner';
import { graphql } from '../gql';
import type { CitationStyle } from '../gql/graphql';
import { query } from '../graphql/server';
import { CitationLine } from '../source/citation-line';
import { citationStyle } from '../source/citation-style';
import { ReferenceList } from '../source/reference-list';
import { DayText } from '../ui/day-text';
import type { SearchParameters } from '../ui/search-parameters';
import { RoutineBlock } from './routine-block';
import { RoutineHead } from './routine-head';
import { RoutineSteps } from './routine-steps';
import styles from './routine-page.module.css';

const routinePage = graphql(`
  query RoutinePage($slug: String!, $style: CitationStyle!) {
    routine(slug: $slug) {
      id
      title
      summary
      version
      publishedAt
      ...RoutineHead
      ...RoutineSteps
      evidenceWarnings {
        ...EvidenceBanner
      }
      blocks {
        id
        ...RoutineBlock
        items {
          id
          citations {
            id
            ...Referenced
          }
        }
      }
      citations {
        id
        ...CitationLine
        ...Referenced
      }
    }
  }
`);

/** The screen's one operation: its title and its body share the answer. */
const readRoutine = cache(
  async (slug: string, style: CitationStyle) => (await query(routinePage, { slug, style })).routine,
);

/** What stands in the title of the window, and in what searches show. */
export async function routineTitle(slug: string, parameters: SearchParameters) {
  const routine = await readRoutine(slug, citationStyle(parameters));
  return { title: routine?.title ?? 'Not found', description: routine?.summary ?? '', path: `/routines/${slug}` };
}

/** One routine: what is done, in which order, how often and how much, and who says so. */
export async function RoutinePage({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const style = citationStyle(parameters);
  const routine = await readRoutine(slug, style);
  if (!routine) notFound();
  const everyCitation = [
    ...routine.citations,
    ...routine.blocks.flatMap((block) => block.items.flatMap((item) => item.citations)),
  ];

  return (
    <article className={styles.page}>
      <RoutineHead routine={routine} />
      <EvidenceBanner warnings={routine.evidenceWarnings} />
      <div className={styles.blocks}>
        {routine.blocks.map((block) => (
          <RoutineBlock key={block.id} block={block} isOnly={routine.blocks.length === 1} />
        ))}
        <RoutineSteps routine={routine} />
      </div>
      {routine.citations.length > 0 && (
        <section aria-labelledby="sources" className={styles.section}>
          <h2 id="sources">What its sources say</h2>
          <ul className={styles.list}>
            {routine.citations.map((citation) => (
              <CitationLine key={citation.id} citation={citation} />
            ))}
          </ul>
        </section>
      )}
      <ReferenceList
        citations={everyCitation}
        style={style}
        path={`/routines/${slug}`}
        parameters={parameters}
        of={{ routine: routine.id }}
      />
      <footer className={styles.colophon}>
        {routine.version > 0 ? `Version ${routine.version}` : 'Draft, not published yet'}
        {routine.publishedAt && (
          <>
            , published <DayText value={routine.publishedAt} timeZone="UTC" />
          </>
        )}
      </footer>
    </article>
  );
}
