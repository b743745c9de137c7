import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { stanceLabel } from './source-labels';
import { SourceLink } from './source-link';
import { StrengthMark } from './strength-mark';
import styles from './citation-line.module.css';

const citationLine = graphql(`
  fragment CitationLine on Citation {
    id
    claim
    locator
    stance
    source {
      id
      appraisal {
        strength
      }
      ...SourceLink
    }
  }
`);

/** One claim with the source that makes it, how strong that is, and the place in it. */
export function CitationLine(props: { citation: FragmentType<typeof citationLine> }) {
  const { claim, locator, stance, source } = readFragment(citationLine, props.citation);
  return (
    <li className={styles.citation}>
      <p className={styles.claim}>
        {claim}
        {stance !== 'SUPPORTS' && (
          <>
            {' '}
            <Badge tone={stance === 'CONTRADICTS' ? 'danger' : 'caution'}>{stanceLabel[stance]}</Badge>
          </>
        )}
      </p>
      <p className={styles.place}>
        <StrengthMark strength={source.appraisal.strength} />
        <span>
          <SourceLink source={source} />
          {locator && <span className={styles.locator}>{locator}</span>}
        </span>
      </p>
    </li>
  );
}
