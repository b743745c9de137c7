import { Disclosure } from '../ui/disclosure';
import styles from './client-plan.module.css';
import { PlanTimeline, planSpan, type TimelinePlan } from './plan-timeline';

/** All plans of a client: the latest with its versions, and the ones before it a click away. */
export function PlanHistory(props: {
  /** The latest first. */
  plans: readonly TimelinePlan[];
  /** How many there are in all. */
  total: number;
  timeZone: string;
}) {
  const { plans, total, timeZone } = props;
  const [latest, ...earlier] = plans;
  const heading = (plan: TimelinePlan, at: number) => `Plan ${total - at}: ${planSpan(plan, timeZone)}`;
  return (
    <>
      <h2 id="plan-history">{total > 1 ? 'History of the plans' : 'History of the plan'}</h2>
      {latest && (
        <>
          {total > 1 && <p className={styles.soft}>{heading(latest, 0)}</p>}
          <PlanTimeline plan={latest} timeZone={timeZone} />
        </>
      )}
      {earlier.map((plan, at) => (
        <Disclosure key={heading(plan, at + 1)} summary={heading(plan, at + 1)}>
          <PlanTimeline plan={plan} timeZone={timeZone} />
        </Disclosure>
      ))}
      {total > plans.length && (
        <p className={styles.soft}>
          {total - plans.length === 1 ? 'One older plan is' : `${total - plans.length} older plans are`} kept as well.
        </p>
      )}
    </>
  );
}
