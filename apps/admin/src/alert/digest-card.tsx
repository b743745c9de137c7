import { type FragmentType, graphql, readFragment } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { Card } from '../ui/card';
import { DigestForm } from './digest-form';

const digestCard = graphql(`
  fragment DigestCard on Member {
    id
    email
    alertDigestHour
  }
`);

/** Whether a member is told by mail of open alerts, and when. */
export function DigestCard(props: { member: FragmentType<typeof digestCard>; timeZone: string }) {
  const { email, alertDigestHour } = readFragment(digestCard, props.member);
  return (
    <Card aria-labelledby="digest">
      <h2 id="digest">Open alerts by mail</h2>
      <p>
        Once a day, and only when some are open, {email} gets a mail that says how many. It names no client: mail is
        read by others.
      </p>
      <GraphqlProvider>
        <DigestForm hour={alertDigestHour ?? null} timeZone={props.timeZone} />
      </GraphqlProvider>
    </Card>
  );
}
