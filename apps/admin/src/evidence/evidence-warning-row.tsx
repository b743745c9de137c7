import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import type { EvidenceWarningRowFragment, SourceWarning } from '../gql/graphql';
import { sourceAddress } from '../source/source-address';
import { Badge } from '../ui/badge';
import styles from './evidence-page.module.css';

const evidenceWarningRow = graphql(`
  fragment EvidenceWarningRow on EvidenceWarning {
    kind
    text
    advice
    isDirect
    source {
      id
      title
    }
    subject {
      __typename
      ... on Exercise {
        id
        slug
        name
        library
      }
      ... on Routine {
        id
        slug
        title
      }
      ... on Article {
        id
        slug
        title
      }
    }
    through {
      id
      slug
      name
    }
    citations {
      id
      claim
    }
  }
`);

const kindLabel: Record<SourceWarning, string> = {
  RETRACTED: 'Retracted',
  WITHDRAWN: 'Withdrawn',
  SUPERSEDED: 'Superseded',
  PAST_REVIEW: 'Past review',
};

/** Where a subject of a warning is read, and what it is called. */
function placeOf(subject: EvidenceWarningRowFragment['subject']) {
  if (subject.__typename === 'Exercise')
    return { href: `/exercises/${subject.slug}`, name: subject.name, what: 'Exercise' };
  if (subject.__typename === 'Routine')
    return { href: `/routines/${subject.slug}`, name: subject.title, what: 'Routine' };
  return { href: `/articles/${subject.slug}`, name: subject.title, what: 'Article' };
}

/** One warning: what leans on what, why that matters, and what to do. */
export function EvidenceWarningRow(props: { warning: FragmentType<typeof evidenceWarningRow> }) {
  const { kind, text, advice, source, subject, through, citations } = readFragment(evidenceWarningRow, props.warning);
  const { href, name, what } = placeOf(subject);
  const isGrave = kind === 'RETRACTED' || kind === 'WITHDRAWN';
  const isOwn = subject.__typename === 'Exercise' && subject.library === 'OWN';

  return (
    <li className={styles.warning}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <span className={styles.what}>{what}</span> <Link href={href}>{name}</Link>
        </h2>
        <Badge tone={isGrave ? 'danger' : 'caution'}>{kindLabel[kind]}</Badge>
      </div>
      <p>{text}</p>
      {through.length > 0 && (
        <p className={styles.soft}>
          Through{' '}
          {through.map((exercise, index) => (
            <span key={exercise.id}>
              {index > 0 && ', '}
              <Link href={`/exercises/${exercise.slug}`}>{exercise.name}</Link>
            </span>
          ))}
        </p>
      )}
      <p className={styles.advice}>{advice}</p>
      {citations.length > 0 && (
        <details className={styles.claims}>
          <summary>
            {citations.length === 1 ? 'The claim behind it' : `The ${citations.length} claims behind it`}
          </summary>
          <ul>
            {citations.map(({ id, claim }) => (
              <li key={id}>{claim}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.acts}>
        <Link href={sourceAddress(source.id)}>Look at the source</Link>
        {isOwn && <Link href={`${href}/edit`}>Edit the exercise</Link>}
      </p>
    </li>
  );
}
