import { precautionLabel } from '../exercise/exercise-labels';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import styles from './client-page.module.css';

const clientNotes = graphql(`
  fragment ClientNotes on Client {
    condition
    precautions
    note
    privateNote
  }
`);

/** What a client comes with, and the two kinds of notes, told apart by who reads them. */
export function ClientNotes(props: { client: FragmentType<typeof clientNotes> }) {
  const { condition, precautions, note, privateNote } = readFragment(clientNotes, props.client);
  return (
    <>
      <Card aria-labelledby="condition" className={styles.card}>
        <h2 id="condition">What they come with</h2>
        <p className={condition ? styles.text : styles.none}>{condition ?? 'Nothing is written down yet.'}</p>
        {precautions.length > 0 && (
          <ul className={styles.precautions} aria-label="Precautions">
            {precautions.map((precaution) => (
              <li key={precaution}>
                <Badge tone="caution">{precautionLabel[precaution]}</Badge>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card aria-labelledby="note" className={styles.card}>
        <h2 id="note">Note for the client</h2>
        <p className={styles.readers}>The client reads this too.</p>
        <p className={note ? styles.text : styles.none}>{note ?? 'Nothing yet.'}</p>
      </Card>
      <Card aria-labelledby="private-note" className={`${styles.card} ${styles.team}`}>
        <h2 id="private-note">Note for the team</h2>
        <p className={styles.readers}>Members of the clinic only. The client never sees it.</p>
        <p className={privateNote ? styles.text : styles.none}>{privateNote ?? 'Nothing yet.'}</p>
      </Card>
    </>
  );
}
