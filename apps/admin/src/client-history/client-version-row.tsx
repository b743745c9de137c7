import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { MomentText } from '../ui/day-text';
import { ClientChange } from './client-change';
import styles from './client-history.module.css';

const clientVersionRow = graphql(`
  fragment ClientVersionRow on ClientVersion {
    number
    createdAt
    authorKind
    author {
      id
      name
    }
    changes {
      field
      ...ClientChange
    }
  }
`);

const withoutName = {
  MEMBER: 'A member who is gone',
  CLIENT: 'The client',
  TOKEN: 'A program',
  COMMAND_LINE: 'The command line',
  SYSTEM: 'The service itself',
};
const besideName = { MEMBER: '', CLIENT: ' (the client)', TOKEN: ' (a program)', COMMAND_LINE: '', SYSTEM: '' };

/** One revision of a client's record: who wrote it and when, and what it changed. */
export function ClientVersionRow(props: {
  version: FragmentType<typeof clientVersionRow>;
  timeZone: string;
  isCurrent: boolean;
}) {
  const { number, createdAt, authorKind, author, changes } = readFragment(clientVersionRow, props.version);
  return (
    <li className={styles.version} id={`version-${number}`}>
      <h2 className={styles.number}>
        Version {number} {props.isCurrent && <Badge tone="accent">Now</Badge>}
      </h2>
      <p className={styles.facts}>
        {author?.name ? `${author.name}${besideName[authorKind]}` : withoutName[authorKind]},{' '}
        <MomentText value={createdAt} timeZone={props.timeZone} />
      </p>
      {changes ? (
        <dl className={styles.changes}>
          {changes.map((change) => (
            <ClientChange key={change.field} change={change} />
          ))}
        </dl>
      ) : (
        <p>{number === 1 ? 'Taken on.' : 'The first that is kept: what stood here before is not known.'}</p>
      )}
    </li>
  );
}
