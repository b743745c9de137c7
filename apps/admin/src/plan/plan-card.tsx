import { precautionLabel } from '../exercise/exercise-labels';
import { alertsInWords } from '../assign/alerts-in-words';
import { dayInWords } from '../assign/days-in-words';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { inOneLine } from '../ui/capitalised';
import { Notice } from '../ui/notice';
import styles from './client-plan.module.css';
import { PlanActions } from './plan-actions';
import { PlanPart } from './plan-part';

const planCard = graphql(`
  fragment PlanCard on Plan {
    id
    version
    endsOn
    currentVersion {
      id
      stopRule
      message
      letsSwap
      alerts {
        redScoreAbove
        risingBy
        silentDays
      }
      bands {
        greenMax
        amberMax
      }
      pause {
        from
        until
      }
      phases {
        key
        routineVersion {
          id
          number
          title
          routine {
            id
            version
          }
        }
        cautionMatches {
          itemKey
          exerciseName
          text
          precautions
        }
        ...PlanPart
      }
      flarePhase {
        ...PlanPart
      }
    }
  }
`);

/** What a client is given now: its phases and days, what is changed for them, and what can be done to it. */
export function PlanCard(props: {
  plan: FragmentType<typeof planCard>;
  page: string;
  clientName: string;
  mayChange: boolean;
}) {
  const { id, version, endsOn, currentVersion } = readFragment(planCard, props.plan);
  const { phases, flarePhase, bands, stopRule, message, letsSwap, pause, alerts } = currentVersion;
  const ownAlerts = alertsInWords(alerts);
  const { page, clientName, mayChange } = props;
  const cautions = new Map(
    phases.flatMap(({ cautionMatches }) => cautionMatches).map((one) => [`${one.itemKey} ${one.text}`, one]),
  );
  const newer = phases.flatMap(({ routineVersion: { number, title, routine } }) =>
    number && routine.version > number ? [`${title}: version ${routine.version} in place of ${number}`] : [],
  );
  return (
    <>
      <div className={styles.head}>
        <h2 id="plan">Plan</h2>
        {pause && (
          <Badge tone="caution">
            Paused{' '}
            {pause.until
              ? `${dayInWords(pause.from)} to ${dayInWords(pause.until)}`
              : `from ${dayInWords(pause.from)} on`}
          </Badge>
        )}
        <span className={styles.soft}>{endsOn ? `Ends ${dayInWords(endsOn)}` : 'Goes on until it is changed'}</span>
      </div>
      {cautions.size > 0 && (
        <Notice tone="caution">
          {[...cautions.values()].map(({ itemKey, exerciseName, text, precautions }) => (
            <p key={`${itemKey} ${text}`}>
              <strong>{exerciseName}</strong> ({inOneLine(precautions.map((one) => precautionLabel[one]))}): {text}
            </p>
          ))}
        </Notice>
      )}
      <ol className={styles.phases}>
        {phases.map((phase) => (
          <PlanPart key={phase.key} part={phase} />
        ))}
        {flarePhase && <PlanPart part={flarePhase} />}
      </ol>
      <dl className={styles.facts}>
        {message && (
          <div>
            <dt>Message</dt>
            <dd className={styles.text}>{message}</dd>
          </div>
        )}
        <div>
          <dt>Pain</dt>
          <dd>
            Green 0–{bands.greenMax},{' '}
            {bands.amberMax > bands.greenMax && `amber ${bands.greenMax + 1}–${bands.amberMax}, `}
            red {bands.amberMax + 1}–10
          </dd>
        </div>
        {stopRule && (
          <div>
            <dt>Stop rule</dt>
            <dd className={styles.text}>{stopRule}</dd>
          </div>
        )}
        {ownAlerts && (
          <div>
            <dt>Alerts</dt>
            <dd>{ownAlerts}</dd>
          </div>
        )}
        <div>
          <dt>Choice</dt>
          <dd>{letsSwap ? 'May take an easier or harder neighbour' : 'As given'}</dd>
        </div>
      </dl>
      {mayChange && (
        <div className={styles.actions}>
          <ButtonLink href={`${page}/plan`} prefetch={false}>
            Change the plan
          </ButtonLink>
          <PlanActions
            planId={id}
            version={version}
            isPaused={pause !== null}
            newer={newer}
            clientName={clientName}
            assignAddress={`${page}/assign`}
          />
        </div>
      )}
    </>
  );
}
