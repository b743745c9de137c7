import type { ReactNode } from 'react';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { MomentText } from '../ui/day-text';
import styles from './version-history.module.css';

/** What a list says of one published version. */
export interface ListedVersion {
  readonly number: number;
  readonly title: string;
  /** ISO 8601. */
  readonly publishedAt: string | null;
  readonly publishedBy: string | null;
}

/** One published version: its number, who published it and when, and what can be done with it. */
export function VersionRow(props: {
  version: ListedVersion;
  /** The address of the history. */
  path: string;
  timeZone: string;
  isCurrent: boolean;
  /** Brings it back; nothing for who does not edit. */
  restore: ReactNode;
}) {
  const { path, timeZone, isCurrent, restore } = props;
  const { number, title, publishedAt, publishedBy } = props.version;
  return (
    <li className={styles.version}>
      <div className={styles.words}>
        <h2 className={styles.number}>
          Version {number} {isCurrent && <Badge tone="accent">Shown now</Badge>}
        </h2>
        <p className={styles.facts}>
          {title}
          {publishedAt && (
            <>
              , published <MomentText value={publishedAt} timeZone={timeZone} />
            </>
          )}
          {publishedBy && ` by ${publishedBy}`}
        </p>
      </div>
      <div className={styles.acts}>
        {number > 1 && (
          <ButtonLink href={`${path}/${number - 1}/${number}`} prefetch={false}>
            What changed
          </ButtonLink>
        )}
        {!isCurrent && restore}
      </div>
    </li>
  );
}
