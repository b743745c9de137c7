import { type FragmentType, graphql, readFragment } from '../gql';
import { ButtonLink } from '../ui/button';
import { Card } from '../ui/card';
import styles from './client-plan.module.css';
import { PlanCard } from './plan-card';
import { PlanHistory } from './plan-history';

const clientPlan = graphql(`
  fragment ClientPlan on Client {
    id
    name
    status
    timeZone
    activePlan {
      id
      ...PlanCard
    }
    plans(first: 10) {
      totalCount
      edges {
        node {
          id
          ...PlanTimeline
        }
      }
    }
  }
`);

/** What a client is given now, and how it came to be so. */
export function ClientPlan(props: { client: FragmentType<typeof clientPlan> }) {
  const { id, name, status, timeZone, activePlan: active, plans } = readFragment(clientPlan, props.client);
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
              {plans.totalCount > 0
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
      {plans.edges.length > 0 && (
        <Card aria-labelledby="plan-history" className={styles.card}>
          <PlanHistory plans={plans.edges.map(({ node }) => node)} total={plans.totalCount} timeZone={timeZone} />
        </Card>
      )}
    </>
  );
}
