import { builder } from '../builder.ts';
import { alertRules } from './domain.ts';

export const AlertRule = builder.enumType('AlertRule', {
  description: 'What raises an alert. RED_FLAG cannot be switched off.',
  values: alertRules,
});
