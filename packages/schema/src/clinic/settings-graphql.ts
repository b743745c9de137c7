import { AlertSettingsInput, alertSettingsGiven } from '../alert/settings-graphql.ts';
import { builder } from '../builder.ts';
import { RETENTION_YEARS_MAX, RETENTION_YEARS_MIN } from '../erasure/domain.ts';
import { NotFoundError } from '../errors.ts';
import { Media } from '../media/graphql.ts';
import { PainBands } from '../plan/graphql.ts';
import { PainBandsInput } from '../plan/input-graphql.ts';
import { CLINIC_NAME_MAX, STOP_RULE_MAX } from './domain.ts';
import { Clinic } from './graphql.ts';
import { updateClinic } from './settings-data.ts';

builder.prismaObjectFields(Clinic, (t) => ({
  bands: t.field({
    description: 'The bands of pain scores that a new plan begins with.',
    type: PainBands,
    select: { greenMax: true, amberMax: true },
    resolve: ({ greenMax, amberMax }) => ({ greenMax, amberMax }),
  }),
  stopRule: t.exposeString('stopRule', {
    nullable: true,
    description: 'When clients should stop and get in touch; null says what follows from the bands.',
  }),
  retentionYears: t.exposeInt('retentionYears', {
    description: 'How long records are kept after the last contact; who would erase one sooner is told.',
  }),
  logo: t.relation('logo', { type: Media, nullable: true, description: 'Printed on what clients take home.' }),
}));

const UpdateClinicInput = builder.inputType('UpdateClinicInput', {
  description: 'What is left out stays.',
  fields: (t) => ({
    name: t.string({ description: `1 to ${CLINIC_NAME_MAX} characters.` }),
    bands: t.field({ type: PainBandsInput }),
    stopRule: t.string({ description: `At most ${STOP_RULE_MAX} characters; null takes it away.` }),
    alerts: t.field({ type: AlertSettingsInput }),
    retentionYears: t.int({ description: `${RETENTION_YEARS_MIN} to ${RETENTION_YEARS_MAX}.` }),
    logo: t.globalID({ for: Media, description: "A picture of the clinic's own; null takes it away." }),
  }),
});

builder.mutationField('updateClinic', (t) =>
  t.withAuth({ owner: true }).prismaField({
    description: "Sets the clinic's name, its logo, and what new plans begin with. OWNERs only.",
    type: Clinic,
    args: { input: t.arg({ type: UpdateClinicInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: (query, _root, { input: { name, bands, stopRule, logo, alerts, retentionYears } }, context) =>
      updateClinic(
        context,
        {
          name: name ?? undefined,
          bands: bands ?? undefined,
          stopRule,
          retentionYears: retentionYears ?? undefined,
          logoId: logo && logo.id,
          alerts: alerts ? alertSettingsGiven(alerts) : undefined,
        },
        query,
      ),
  }),
);
