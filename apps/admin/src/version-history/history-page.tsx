import type { ReactNode } from 'react';
import { GraphqlProvider } from '../graphql/browser';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import type { SearchParameters } from '../ui/search-parameters';
import { ComparePicker } from './compare-picker';
import { type ListedVersion, VersionRow } from './version-row';
import styles from './version-history.module.css';

interface HistoryPageProperties {
  /** What the versions are of. */
  of: { readonly href: string; readonly label: string };
  /** The number of the version that is shown now; 0 before the first. */
  current: number;
  versions: readonly (ListedVersion & { readonly id: string; readonly restore: ReactNode })[];
  timeZone: string;
  parameters: SearchParameters;
  pageInfo: Parameters<typeof Pager>[0]['pageInfo'];
}

/** Every published version: who and when, compared with any other, and brought back as a draft. */
export function HistoryPage({ of, current, versions, timeZone, parameters, pageInfo }: HistoryPageProperties) {
  const path = `${of.href}/history`;
  return (
    <GraphqlProvider>
      <PageHeader
        title="History"
        parent={of}
        lead={
          current === 0
            ? undefined
            : 'A published version never changes. What a client was given stays the version that it was.'
        }
      />
      {current === 0 && (
        <EmptyState title="Nothing is published yet">
          <p>The first version stands here as soon as you publish the draft.</p>
        </EmptyState>
      )}
      {current > 1 && <ComparePicker path={path} latest={current} />}
      <ol className={styles.list}>
        {versions.map((version) => (
          <VersionRow
            key={version.id}
            version={version}
            path={path}
            timeZone={timeZone}
            isCurrent={version.number === current}
            restore={version.restore}
          />
        ))}
      </ol>
      <Pager path={path} parameters={parameters} pageInfo={pageInfo} label="Pages of the history" />
    </GraphqlProvider>
  );
}
