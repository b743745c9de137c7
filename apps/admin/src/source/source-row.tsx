import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { sourceAddress } from './source-address';
import { sourceByline } from './source-byline';
import { sourceTypeLabel, studyDesignLabel } from './source-labels';
import styles from './source-row.module.css';
import { sourceWarning } from './source-warning';
import { StrengthMark } from './strength-mark';

const sourceRow = graphql(`
  fragment SourceRow on Source {
    id
    type
    title
    authors
    year
    containerTitle
    publisher
    status
    isPastReview
    appraisal {
      strength
      design
    }
    citations(first: 0) {
      totalCount
    }
  }
`);

/** One source of the list: how strong it is stands beside what it is. */
export function SourceRow(props: { source: FragmentType<typeof sourceRow> }) {
  const source = readFragment(sourceRow, props.source);
  const warning = sourceWarning(source);
  const { totalCount } = source.citations;
  return (
    <li className={styles.row}>
      <div className={styles.strength}>
        <StrengthMark strength={source.appraisal.strength} />
        {source.appraisal.design && <span>{studyDesignLabel[source.appraisal.design]}</span>}
      </div>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={sourceAddress(source.id)} prefetch={false}>
            {source.title}
          </Link>
        </h2>
        <p className={styles.byline}>{sourceByline(source)}</p>
        <p className={styles.facts}>
          <Badge>{sourceTypeLabel[source.type]}</Badge>
          {warning && <Badge tone="caution">{warning}</Badge>}
          <span>
            {totalCount === 0 ? 'Not cited yet' : totalCount === 1 ? 'Cited once' : `Cited ${totalCount} times`}
          </span>
        </p>
      </div>
    </li>
  );
}
