import { type FragmentType, graphql, readFragment } from '../gql';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { AskForErasure } from './ask-for-erasure';
import { EraseForGood } from './erase-for-good';
import styles from './rights.module.css';
import { TakeBack } from './take-back';
import { TakeOut } from './take-out';
import { TakeOutFhir } from './take-out-fhir';

const clientRights = graphql(`
  fragment ClientRights on Client {
    id
    name
    erasureRequest {
      id
      askedAt
      isByClient
      memberName
      reason
      keptUntil
    }
  }
`);

interface Props {
  client: FragmentType<typeof clientRights>;
  timeZone: string;
  isOwner: boolean;
}

/** What a client may ask for: everything that is held on them, and that it be erased. */
export function ClientRights({ client, timeZone, isOwner }: Props) {
  const { id, name, erasureRequest: request } = readFragment(clientRights, client);
  return (
    <Card aria-labelledby="rights" className={styles.card}>
      <h2 id="rights">Their data</h2>
      <p className={styles.lead}>
        Everything that is held on {name}: the record as JSON, tables of scores and sessions, and the plans as PDF.
        Other systems take plans, scores and outcome measures as FHIR.
      </p>
      <div className={styles.actions}>
        <TakeOut id={id} />
        <TakeOutFhir id={id} />
        {!request && <AskForErasure id={id} name={name} />}
      </div>
      {request && (
        <div className={styles.request}>
          <p>
            <strong>
              {request.isByClient ? `${name} asked` : `${request.memberName ?? 'A member'} asked`} for erasure on{' '}
              <DayText value={request.askedAt} timeZone={timeZone} />.
            </strong>{' '}
            {isOwner ? 'You decide.' : 'An owner of the clinic decides.'}
          </p>
          {request.reason && <blockquote className={styles.reason}>{request.reason}</blockquote>}
          <div className={styles.actions}>
            {isOwner && (
              <EraseForGood
                requestId={request.id}
                name={name}
                keptUntil={request.keptUntil ?? null}
                timeZone={timeZone}
              />
            )}
            <TakeBack requestId={request.id} />
          </div>
        </div>
      )}
    </Card>
  );
}
