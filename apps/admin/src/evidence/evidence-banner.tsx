import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { sourceAddress } from '../source/source-address';
import { Notice } from '../ui/notice';
import styles from './evidence-page.module.css';

const evidenceBanner = graphql(`
  fragment EvidenceBanner on EvidenceWarning {
    text
    advice
    source {
      id
      title
    }
    through {
      id
      slug
      name
    }
  }
`);

/** Says at the top of a page which of its sources have aged, through which exercises, and what to do. */
export function EvidenceBanner(props: { warnings: readonly FragmentType<typeof evidenceBanner>[] }) {
  const warnings = readFragment(evidenceBanner, props.warnings);
  if (warnings.length === 0) return null;
  return (
    <Notice tone="caution">
      <p className={styles.bannerTitle}>
        {warnings.length === 1
          ? 'One source here needs a second look.'
          : `${warnings.length} sources here need a second look.`}
      </p>
      <ul className={styles.banner}>
        {warnings.map(({ text, advice, source, through }) => (
          <li key={source.id}>
            <Link href={sourceAddress(source.id)} prefetch={false}>
              {text}
            </Link>
            {through.length > 0 && ` Through ${through.map(({ name }) => name).join(', ')}.`} {advice}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
