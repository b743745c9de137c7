import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { MomentText } from '../ui/day-text';
import styles from './exercise-history.module.css';
import { RestoreVersion } from './restore-version';

const versionRow = graphql(`
  fragment VersionRow on ExerciseVersion {
    id
    number
    name
    publishedAt
    publishedBy {
      id
      name
    }
  }
`);

/** One published version: its number, who published it and when, and what can be done with it. */
export function VersionRow(props: {
  version: FragmentType<typeof versionRow>;
  slug: string;
  timeZone: string;
  isCurrent: boolean;
  /** What a restoring needs; null for who does not edit. */
  restore: { revision: number; hasDraft: boolean } | null;
}) {
  const { slug, timeZone, isCurrent, restore } = props;
  const { id, number, name, publishedAt, publishedBy } = readFragment(versionRow, props.version);
  if (number === null || number === undefined) return null;
  return (
    <li className={styles.version}>
      <div className={styles.words}>
        <h2 className={styles.number}>
          Version {number} {isCurrent && <Badge tone="accent">Shown now</Badge>}
        </h2>
        <p className={styles.facts}>
          {name}
          {publishedAt && (
            <>
              , published <MomentText value={publishedAt} timeZone={timeZone} />
            </>
          )}
          {publishedBy && ` by ${publishedBy.name}`}
        </p>
      </div>
      <div className={styles.acts}>
        {number > 1 && (
          <ButtonLink href={`/exercises/${slug}/history/${number - 1}/${number}`} prefetch={false}>
            What changed
          </ButtonLink>
        )}
        {restore && !isCurrent && <RestoreVersion versionId={id} number={number} slug={slug} {...restore} />}
      </div>
    </li>
  );
}
