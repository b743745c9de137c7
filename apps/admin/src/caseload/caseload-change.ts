import { alertRuleShown } from '../alert/alert-rule';
import { type FragmentType, graphql, readFragment } from '../gql';

export const changeInCaseload = graphql(`
  fragment ChangeInCaseload on CaseloadChange {
    kind
    client {
      id
      name
    }
    alert {
      id
      rule
    }
    painScore {
      id
      intensity
    }
  }
`);

/** What became new, in one sentence; null when it is not there any more. */
export function changeSaid(change: FragmentType<typeof changeInCaseload>): string | null {
  const { kind, client, alert, painScore } = readFragment(changeInCaseload, change);
  if (!client) return null;
  if (kind === 'PAIN_SCORE_RECORDED')
    return painScore && `${client.name} recorded pain of ${painScore.intensity} of 10.`;
  if (!alert) return null;
  const rule = alertRuleShown[alert.rule].label.toLowerCase();
  return kind === 'ALERT_RAISED'
    ? `New alert for ${client.name}: ${rule}.`
    : `Alert of ${client.name} closed: ${rule}.`;
}
