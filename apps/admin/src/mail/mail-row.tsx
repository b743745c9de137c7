import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { MomentText } from '../ui/day-text';
import styles from './mail.module.css';
import { SendMail } from './send-mail';

const mailRow = graphql(`
  fragment MailRow on Mail {
    id
    to
    subject
    text
    createdAt
    sentAt
    failure
  }
`);

/** One mail: to whom, whether it went, and what it says while it waits. */
export function MailRow(props: { mail: FragmentType<typeof mailRow>; timeZone: string }) {
  const { id, to, subject, text, createdAt, sentAt, failure } = readFragment(mailRow, props.mail);
  return (
    <li className={styles.mail}>
      <div className={styles.head}>
        <h2>{subject}</h2>
        {sentAt ? <Badge tone="good">Sent</Badge> : <Badge tone={failure ? 'danger' : 'caution'}>Waiting</Badge>}
      </div>
      <p className={styles.detail}>
        To {to}, <MomentText value={sentAt ?? createdAt} timeZone={props.timeZone} />
      </p>
      {failure && <p>The mail server said: {failure}</p>}
      {!sentAt && (
        <>
          <details>
            <summary>Read it</summary>
            <p className={styles.text}>{text}</p>
          </details>
          {failure && <SendMail id={id} />}
        </>
      )}
    </li>
  );
}
