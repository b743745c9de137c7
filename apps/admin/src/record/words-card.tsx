import { type FragmentType, graphql, readFragment } from '../gql';
import type { OwnWordsKind } from '../gql/graphql';
import { momentLabel } from '../record-drawing/moments';
import { Card } from '../ui/card';
import { MomentText } from '../ui/day-text';
import { Disclosure } from '../ui/disclosure';
import styles from './record.module.css';

const recordWords = graphql(`
  fragment RecordWords on Client {
    timeZone
    ownWords(days: $days) {
      kind
      at
      text
      intensity
      moment
    }
    latestMails {
      id
      subject
      createdAt
      sentAt
    }
  }
`);

const kindLabel: Readonly<Record<OwnWordsKind, string>> = {
  PAIN_SCORE: 'pain score',
  SESSION: 'session',
  FLARE: 'flare-up',
};

/** What the client wrote, and what the clinic wrote to them. */
export function WordsCard(props: { client: FragmentType<typeof recordWords> }) {
  const { timeZone, ownWords, latestMails } = readFragment(recordWords, props.client);
  return (
    <Card aria-labelledby="words" className={styles.card}>
      <h2 id="words">What they wrote</h2>
      {ownWords.length === 0 ? (
        <p className={styles.soft}>They wrote nothing to sessions, scores or flare-ups in these days.</p>
      ) : (
        <ul className={styles.list}>
          {ownWords.map(({ kind, at, text, intensity, moment }) => (
            <li key={`${kind} ${at}`}>
              <p className={styles.quote}>{text}</p>
              <p className={styles.soft}>
                <MomentText value={at} timeZone={timeZone} />, to a {kindLabel[kind]}
                {intensity != null && moment && ` of ${intensity}, ${momentLabel[moment].toLowerCase()}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {latestMails.length === 0 ? (
        <p className={styles.soft}>The clinic has sent them no mail. Messages to a plan stand in its history.</p>
      ) : (
        <Disclosure summary={`Mails to them: ${latestMails.length}`}>
          <ul className={styles.list}>
            {latestMails.map(({ id, subject, createdAt, sentAt }) => (
              <li key={id}>
                <p>{subject}</p>
                <p className={styles.soft}>
                  <MomentText value={createdAt} timeZone={timeZone} />
                  {sentAt ? ', sent' : ', waits to be sent'}
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  );
}
