import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { Facts } from '../ui/facts';
import { gradeLabel, studyDesignLabel, studyDesignMeaning } from './source-labels';
import styles from './source-page.module.css';
import { StrengthMark } from './strength-mark';

const sourceAppraisal = graphql(`
  fragment SourceAppraisal on Source {
    appraisal {
      strength
      design
      ocebmLevel
      ocebmYear
      grade
      pedroScore
      summary
      appraisedAt
    }
  }
`);

/** How strong a source was judged to be, by which schemes, and why, in plain words. */
export function SourceAppraisal(props: { source: FragmentType<typeof sourceAppraisal> }) {
  const { appraisal } = readFragment(sourceAppraisal, props.source);
  const { strength, design, ocebmLevel, ocebmYear, grade, pedroScore, summary, appraisedAt } = appraisal;
  const schemes: [string, ReactNode][] = [];
  if (ocebmLevel)
    schemes.push([
      'Oxford level',
      `${ocebmLevel}${ocebmYear ? ` (scheme of ${ocebmYear})` : ''}; 1 is the strongest, 5 the weakest`,
    ]);
  if (grade) schemes.push(['Certainty (GRADE)', gradeLabel[grade]]);
  if (pedroScore !== null && pedroScore !== undefined) schemes.push(['PEDro score', `${pedroScore} of 10`]);
  if (appraisedAt) schemes.push(['Appraised', <DayText key="appraised" value={appraisedAt} timeZone="UTC" />]);

  return (
    <section aria-labelledby="appraisal" className={styles.section}>
      <h2 id="appraisal">How strong it is</h2>
      <Card>
        <div className={styles.section}>
          <p className={styles.verdict}>
            <StrengthMark strength={strength} />
            {design ? studyDesignLabel[design] : 'Nobody has said what it is'}
          </p>
          {design && <p className={styles.soft}>{studyDesignMeaning[design]}</p>}
          {summary && <p className={styles.design}>{summary}</p>}
          {schemes.length > 0 && <Facts facts={schemes} />}
        </div>
      </Card>
    </section>
  );
}
