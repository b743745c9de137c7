import type { ReactNode } from 'react';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { ComparePicker } from './compare-picker';
import styles from './version-history.module.css';

/** What changed from one version to another. */
export function DiffPage(props: {
  of: { readonly href: string; readonly label: string };
  latest: number;
  from: number;
  to: number;
  count: number;
  children: ReactNode;
}) {
  const { of, latest, from, to, count } = props;
  const path = `${of.href}/history`;
  return (
    <>
      <PageHeader
        title={`From version ${from} to ${to}`}
        parent={{ href: path, label: `History of ${of.label}` }}
        lead={count === 1 ? 'One thing differs.' : `${count || 'No'} things differ.`}
      />
      <ComparePicker key={`${from}-${to}`} path={path} latest={latest} from={from} to={to} />
      {count === 0 ? (
        <EmptyState title="The two say the same">
          <p>Nothing differs between these versions.</p>
        </EmptyState>
      ) : (
        <div className={styles.groups}>{props.children}</div>
      )}
    </>
  );
}
