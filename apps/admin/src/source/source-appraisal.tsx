import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { Disclosure } from '../ui/disclosure';
import { Facts } from '../ui/facts';
import { pedroItems } from './pedro-items';
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
      pedroItems
      appraisedBy
      summary
      appraisedAt
    }
  }
`);

/** How strong a source was judged to be, by which schemes, and why, in plain words. */
export function SourceAppraisal(props: { source: FragmentType<typeof sourceAppraisal> }) {
  const { appraisal } = readFragment(sourceAppraisal, props.source);
  const {
    strength,
    design,
    ocebmLevel,
    ocebmYear,
    grade,
    pedroScore,
    pedroItems: met,
    summary,
    appraisedAt,
    appraisedBy,
  } = appraisal;
  const schemes: [string, ReactNode][] = [];
  if (ocebmLevel)
    schemes.push([
      'Oxford level',
      `${ocebmLevel}${ocebmYear ? ` (scheme of ${ocebmYear})` : ''}; 1 is the strongest, 5 the weakest`,
    ]);
  if (grade) schemes.push(['Certainty (GRADE)', gradeLabel[grade]]);
  if (pedroScore !== null && pedroScore !== undefined) schemes.push(['PEDro score', `${pedroScore} of 10`]);
  if (appraisedAt)
    schemes.push([
      'Appraised',
      <span key="appraised">
        <DayText value={appraisedAt} timeZone="UTC" />
        {appraisedBy && ` by ${appraisedBy}`}
      </span>,
    ]);

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
          {met.length > 0 && (
            <Disclosure summary="The PEDro scale, item by item">
              <ol className={styles.items}>
                {pedroItems.map((item, index) => (
                  <li key={item}>
                    <strong>{met[index] ? 'Met' : 'Not met'}</strong>
                    <span>
                      {item}
                      {index === 0 && ' (does not count)'}
                    </span>
                  </li>
                ))}
              </ol>
            </Disclosure>
          )}
        </div>
      </Card>
    </section>
  );
}
