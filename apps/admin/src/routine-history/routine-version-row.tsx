import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { MomentText } from '../ui/day-text';
import styles from '../exercise-history/exercise-history.module.css';
import { RestoreRoutineVersion } from './restore-routine-version';

const routineVersionRow = graphql(`
  fragment RoutineVersionRow on RoutineVersion {
    id
    number
    title
    publishedAt
  }
`);

/** One published version: its number, when it was published, and what can be done with it. */
export function RoutineVersionRow(props: {
  version: FragmentType<typeof routineVersionRow>;
  slug: string;
  timeZone: string;
  isCurrent: boolean;
  /** What a restoring needs; null for who does not edit. */
  restore: { revision: number; hasDraft: boolean } | null;
}) {
  const { slug, timeZone, isCurrent, restore } = props;
  const { id, number, title, publishedAt } = readFragment(routineVersionRow, props.version);
  if (number === null || number === undefined) return null;
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
        </p>
      </div>
      <div className={styles.acts}>
        {number > 1 && (
          <ButtonLink href={`/routines/${slug}/history/${number - 1}/${number}`} prefetch={false}>
            What changed
          </ButtonLink>
        )}
        {restore && !isCurrent && <RestoreRoutineVersion versionId={id} number={number} slug={slug} {...restore} />}
      </div>
    </li>
  );
}
