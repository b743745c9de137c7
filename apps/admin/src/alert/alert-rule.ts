import type { AlertRule } from '../gql/graphql';

/** What each rule is called, and how loudly. */
export const alertRuleShown: Readonly<
  Record<AlertRule, { readonly label: string; readonly tone: 'danger' | 'caution' }>
> = {
  RED_FLAG: { label: 'Red flag', tone: 'danger' },
  RED_SCORE: { label: 'Red score', tone: 'danger' },
  FLARE_DECLARED: { label: 'Flare-up', tone: 'caution' },
  RISING: { label: 'Rising pain', tone: 'caution' },
  NO_CONTACT: { label: 'Silent', tone: 'caution' },
};

/** The most urgent first. */
export const alertRules: readonly AlertRule[] = ['RED_FLAG', 'RED_SCORE', 'FLARE_DECLARED', 'RISING', 'NO_CONTACT'];
