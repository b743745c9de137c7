import { builder } from '../builder.ts';
import { Clinic } from '../clinic/graphql.ts';
import { changeRules } from '../pain-trend/change.ts';
import { type AlertSettings as Settings, switchableRules } from './domain.ts';
import { type AlertSettingsEdit, alertSettingsColumns, alertSettingsOf } from './settings.ts';

const SwitchableRule = builder.enumType('SwitchableAlertRule', {
  description: 'The rules that a clinic may switch off: RED_FLAG is not among them.',
  values: switchableRules,
});

const ChangeRule = builder.enumType('ChangeRule', {
  description: 'When a change of pain matters: by at least 2 points, by at least 30 % of the baseline, or BOTH.',
  values: changeRules,
});

const AlertSettings = builder.objectRef<Settings>('AlertSettings').implement({
  description: 'From when on a clinic wants to hear of its clients.',
  fields: (t) => ({
    redScoreAbove: t.exposeInt('redScoreAbove', {
      nullable: true,
      description: "Scores above it raise RED_SCORE; null is where the red band of the client's plan begins.",
    }),
    risingBy: t.exposeFloat('risingBy', {
      description: 'How many points the mean of 7 days is up on the 7 before until RISING is raised.',
    }),
    silentDays: t.exposeInt('silentDays', {
      description: 'Days without a session and a score, while sessions were due, until NO_CONTACT is raised.',
    }),
    off: t.field({
      type: [SwitchableRule],
      description: 'The rules that raise nothing.',
      resolve: ({ off }) => [...off],
    }),
  }),
});

builder.prismaObjectFields(Clinic, (t) => ({
  alertSettings: t.field({ type: AlertSettings, select: alertSettingsColumns, resolve: alertSettingsOf }),
  changeRule: t.expose('changeRule', { type: ChangeRule }),
}));

/** What an OWNER sets of them, as a part of the clinic's settings. */
export const AlertSettingsInput = builder.inputType('AlertSettingsInput', {
  description: 'What is left out stays.',
  fields: (t) => ({
    redScoreAbove: t.int({ description: 'A whole score from 0 to 9; null is the red band of the plan.' }),
    risingBy: t.float({ description: '0.5 to 10 points, in halves.' }),
    silentDays: t.int({ description: '1 to 90 days.' }),
    off: t.field({ type: [SwitchableRule] }),
    changeRule: t.field({ type: ChangeRule }),
  }),
});

/** What was given of them: null empties what can be empty, and leaves the rest. */
export function alertSettingsGiven(given: typeof AlertSettingsInput.$inferInput): AlertSettingsEdit {
  const { redScoreAbove, risingBy, silentDays, off, changeRule } = given;
  return {
    redScoreAbove,
    risingBy: risingBy ?? undefined,
    silentDays: silentDays ?? undefined,
    off: off ?? undefined,
    changeRule: changeRule ?? undefined,
  };
}
