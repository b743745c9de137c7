import { type FragmentType, graphql, readFragment } from '../gql';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import styles from './client-plan.module.css';
import { PlanCard } from './plan-card';
import { PlanTimeline } from './plan-timeline';

const clientPlan = graphql(`
  fragment ClientPlan on Client {
    id
    name
    status
    timeZone
    plans(first: 1) {
      totalCount
      edges {
        node {
          id
          status
          ...PlanCard
          ...PlanTimeline
        }
      }
    }
  }
`);

/** What a client is given now, and how it came to be so. */
export function ClientPlan(props: { client: FragmentType<typeof clientPlan> }) {
  const { id, name, status, timeZone, plans } = readFragment(clientPlan, props.client);
  const latest = plans.edges[0]?.node;
  const active = latest?.status === 'ACTIVE' ? latest : null;
  const page = `/clients/${encodeURIComponent(id)}`;
  const isTreated = status === 'ACTIVE';
  return (
    <>
      <Card aria-labelledby="plan" className={styles.card}>
        {active ? (
          <PlanCard plan={active} page={page} clientName={name} mayChange={isTreated} />
        ) : (
          <>
            <h2 id="plan">Plan</h2>
            <p className={styles.soft}>
              {latest
                ? 'The last plan has ended, and nothing is due.'
                : 'No plan yet. Assign a routine, and what they do and when stands here.'}
            </p>
          </>
        )}
        {isTreated && !active && (
          <p>
            <ButtonLink href={`${page}/assign`} look="filled" prefetch={false}>
              Assign a routine
            </ButtonLink>
          </p>
        )}
      </Card>
      {latest && (
        <Card aria-labelledby="plan-history" className={styles.card}>
          <PlanTimeline plan={latest} timeZone={timeZone} isEnded={!active} others={plans.totalCount - 1} />
        </Card>
      )}
    </>
  );
}
