import { type FragmentType, graphql, readFragment } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import styles from '../member/settings.module.css';
import { Badge } from '../ui/badge';
import { Card } from '../ui/card';
import { DayText } from '../ui/day-text';
import { ProvenChange } from './proven-change';
import { TurnOn } from './turn-on';

const secondFactorCard = graphql(`
  fragment SecondFactorCard on Viewer {
    clinic {
      id
      timeZone
    }
    secondFactor {
      since
      recoveryCodesLeft
    }
  }
`);

/** A member's two-step sign-in: off, or on with what there is to do about it. */
export function SecondFactorCard(props: { viewer: FragmentType<typeof secondFactorCard> }) {
  const { clinic, secondFactor } = readFragment(secondFactorCard, props.viewer);
  return (
    <Card aria-labelledby="two-step">
      <h2 id="two-step">Two-step sign-in {secondFactor ? <Badge tone="good">On</Badge> : <Badge>Off</Badge>}</h2>
      <GraphqlProvider>
        {secondFactor ? (
          <>
            <p className={styles.lead}>
              Since <DayText value={secondFactor.since} timeZone={clinic.timeZone} /> you sign in with a code of your
              authenticator app too. {secondFactor.recoveryCodesLeft} of 10 recovery codes are left.
            </p>
            <div className={styles.actions}>
              <ProvenChange kind="RENEW" />
              <ProvenChange kind="END" />
            </div>
          </>
        ) : (
          <>
            <p className={styles.lead}>
              With it, nobody who learns your password can sign in as you: they would need your phone, too. You need an
              authenticator app, such as the one that your password manager has.
            </p>
            <TurnOn />
          </>
        )}
      </GraphqlProvider>
    </Card>
  );
}
