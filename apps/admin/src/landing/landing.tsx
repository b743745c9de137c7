import { environment } from '../environment';
import { graphql } from '../gql';
import { ServiceFailure } from '../graphql/failure';
import { query } from '../graphql/server';
import { DemoSignIn } from '../sign-in/demo-sign-in';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import { PlaygroundLink } from '../ui/playground-link';
import { DoseReading } from './dose-reading';
import { LibraryCounts } from './library-counts';
import { SourcesSideBySide } from './sources-side-by-side';
import styles from './landing.module.css';

const landing = graphql(`
  query Landing($typed: String!) {
    exercise(slug: "glute-bridge") {
      id
      ...SourcesSideBySide
    }
    parseDose(text: $typed) {
      ...DoseReading
    }
    exercises(first: 1) {
      totalCount
    }
    routines(first: 1) {
      totalCount
    }
    sources(first: 1) {
      totalCount
    }
  }
`);

const typed = '2-3 x 8-12, hold 5 s, each side, 2x/day';

/** The front door: what this is, with the library itself as the evidence. */
export async function Landing() {
  const data = await query(landing, { typed }).catch((error) => {
    if (error instanceof ServiceFailure) return null;
    throw error;
  });

  return (
    <div className={styles.page}>
      <section className={styles.hero}>
        <div className={styles.pitch}>
          <h1>Exercise programmes that can say why</h1>
          <p className={styles.lead}>
            Reprise is a library for physiotherapists in which every purpose, effect and dose names its source and the
            place in it. Where sources disagree, you see them side by side, and you decide.
          </p>
          <div className={styles.actions}>
            <ButtonLink href="/exercises" look="filled">
              Open the library
            </ButtonLink>
            <PlaygroundLink className={styles.playground}>Query it in the playground</PlaygroundLink>
          </div>
          {data && (
            <LibraryCounts
              exercises={data.exercises.totalCount}
              routines={data.routines.totalCount}
              sources={data.sources.totalCount}
            />
          )}
        </div>
        {data?.exercise && <SourcesSideBySide exercise={data.exercise} />}
        {!data && (
          <Notice tone="caution">
            The library is not reachable right now, so there is nothing to show here yet. Try again in a minute.
          </Notice>
        )}
      </section>

      {environment().isDemo && (
        <section className={styles.demo} aria-labelledby="demo">
          <div>
            <h2 id="demo">Step into the demo clinic</h2>
            <p>No account needed. Its people and records are made up. Sign in as</p>
          </div>
          <DemoSignIn callbackUrl="/" words={{ clinician: 'A clinician', client: 'A client', owner: 'The owner' }} />
        </section>
      )}

      <section className={styles.reasons}>
        {data && <DoseReading typed={typed} result={data.parseDose} />}
        <div className={styles.reason}>
          <h2>Nothing is cited for what it does not say</h2>
          <p>
            A citation is one claim, tied to one place in one source. If a source is withdrawn, or its review date has
            passed, everything that leans on it says so.
          </p>
        </div>
        <div className={styles.reason}>
          <h2>Open to programs, too</h2>
          <p>
            The same library answers typed GraphQL. No key is needed to read it, and the playground opens with examples
            that run.
          </p>
        </div>
      </section>
    </div>
  );
}
