import Link from 'next/link';
import { type FragmentType, graphql, readFragment } from '../gql';
import { MomentText } from '../ui/day-text';
import { actionWords } from './action-words';
import styles from './audit.module.css';
import { fieldWords, versionWords } from './field-words';

const auditRow = graphql(`
  fragment AuditRow on AuditEvent {
    id
    at
    action
    actorKind
    actor {
      id
      name
    }
    subjectType
    subject {
      id
      name
    }
    client {
      id
      name
    }
    fields
    fromVersion
    toVersion
  }
`);

const withoutName = {
  MEMBER: 'A member who is gone',
  CLIENT: 'A client who was erased',
  TOKEN: 'A program',
  COMMAND_LINE: 'The command line',
  SYSTEM: 'The service itself',
};

/** One thing that was done: when, by whom, to whose record, which fields and between which versions. */
export function AuditRow(props: {
  event: FragmentType<typeof auditRow>;
  timeZone: string;
  /** The address of the list, narrowed to the record of one client. */
  toClient: (id: string) => string;
}) {
  const event = readFragment(auditRow, props.event);
  const { at, action, actorKind, actor, subjectType, subject, client, fields, fromVersion, toVersion } = event;
  const versions = versionWords(fromVersion, toVersion);
  const changed = fieldWords(fields);
  const isNamed = subject?.name && subject.id !== client?.id && subject.id !== actor?.id;

  return (
    <tr>
      <td className={styles.when}>
        <MomentText value={at} timeZone={props.timeZone} />
      </td>
      <td className={styles.what}>
        <strong>{actor?.name ?? withoutName[actorKind]}</strong>
        {actorKind === 'TOKEN' && actor?.name ? ' (a program)' : ''} {actionWords(action)}
        {isNamed && `: ${subject.name}`}
        {(changed || versions) && (
          <span className={styles.detail}>
            {changed}
            {changed && versions && ' · '}
            {versions && subjectType === 'Client' && client?.name ? (
              <Link href={`/clients/${encodeURIComponent(client.id)}/history#version-${toVersion}`} prefetch={false}>
                {versions}
              </Link>
            ) : (
              versions && (subjectType === 'Plan' ? `plan ${versions}` : versions)
            )}
          </span>
        )}
      </td>
      <td className={styles.whose}>
        {client && (
          <Link href={props.toClient(client.id)} prefetch={false}>
            {client.name ?? 'An erased client'}
          </Link>
        )}
      </td>
    </tr>
  );
}
