import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { NotFoundError } from '../errors.ts';
import { Member } from '../member/graphql.ts';
import { PASSWORD_CHARACTERS } from '../sign-in/domain.ts';
import { LockedOutError, WrongCredentialsError } from '../sign-in/errors.ts';
import { Viewer } from '../viewer/ref.ts';
import {
  confirmSecondFactor,
  endSecondFactor,
  findOwnSecondFactor,
  renewRecoveryCodes,
  startSecondFactor,
} from './data.ts';
import { CODE_CHARACTERS } from './domain.ts';
import { SecondFactorRequiredError, WrongCodeError } from './errors.ts';
import { resetSecondFactor } from './reset-data.ts';

builder.objectType(SecondFactorRequiredError, {
  name: 'SecondFactorRequiredError',
  description: 'The password is right, and the member has two-step sign-in on: sign in again with a code too.',
  interfaces: [ErrorInterface],
});

builder.objectType(WrongCodeError, {
  name: 'WrongCodeError',
  description: 'The code is wrong, over or used already: the answer does not say which.',
  interfaces: [ErrorInterface],
});

const SecondFactor = builder
  .objectRef<{ readonly since: Date; readonly recoveryCodesLeft: number }>('SecondFactor')
  .implement({
    description: 'An authenticator app that a member signs in with beside their password.',
    fields: (t) => ({
      since: t.expose('since', { type: 'DateTime' }),
      recoveryCodesLeft: t.exposeInt('recoveryCodesLeft'),
    }),
  });

const SecondFactorSetup = builder
  .objectRef<{ readonly secret: string; readonly address: string }>('SecondFactorSetup')
  .implement({
    description: 'What an authenticator app takes; only in this answer.',
    fields: (t) => ({
      secret: t.exposeString('secret', { description: 'In base 32, to be typed.' }),
      address: t.exposeString('address', { description: 'The same as an otpauth address, for a QR code.' }),
    }),
  });

const RecoveryCodes = builder.objectRef<{ readonly codes: readonly string[] }>('RecoveryCodes').implement({
  description: 'Codes for the day that the app is lost; each works once, and they are only in this answer.',
  fields: (t) => ({ codes: t.exposeStringList('codes') }),
});

const SecondFactorEnded = builder.objectRef<{ readonly isOn: boolean }>('SecondFactorEnded').implement({
  fields: (t) => ({ isOn: t.exposeBoolean('isOn', { description: 'False: a password is enough again.' }) }),
});

builder.objectField(Viewer, 'secondFactor', (t) =>
  t.withAuth({ signedIn: true }).field({
    description: "A member's own two-step sign-in; null when it is off, and for whoever is no member.",
    type: SecondFactor,
    nullable: true,
    resolve: (viewer, _args, context) => findOwnSecondFactor(context, viewer),
  }),
);

builder.prismaObjectFields(Member, (t) => ({
  hasSecondFactor: t.boolean({
    description: 'Whether they sign in with an authenticator app too; for OWNERs.',
    authScopes: { owner: true },
    select: { secondFactor: { select: { confirmedAt: true } } },
    resolve: ({ secondFactor }) => secondFactor !== null && secondFactor.confirmedAt !== null,
  }),
}));

const code = z.string().max(CODE_CHARACTERS);
const password = z.string().max(PASSWORD_CHARACTERS);

const ConfirmSecondFactorInput = builder.inputType('ConfirmSecondFactorInput', {
  fields: (t) => ({ code: t.string({ required: true, validate: code }) }),
});
const EndSecondFactorInput = builder.inputType('EndSecondFactorInput', {
  fields: (t) => ({
    password: t.string({ required: true, validate: password }),
    code: t.string({ required: true, validate: code, description: 'Of the app, or a recovery code.' }),
  }),
});
const RenewRecoveryCodesInput = builder.inputType('RenewRecoveryCodesInput', {
  fields: (t) => ({
    password: t.string({ required: true, validate: password }),
    code: t.string({ required: true, validate: code, description: 'Of the app, or a recovery code.' }),
  }),
});
const ResetSecondFactorInput = builder.inputType('ResetSecondFactorInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Member }) }),
});

builder.mutationFields((t) => {
  const own = t.withAuth({ member: true });
  return {
    startSecondFactor: own.field({
      description: 'Makes a secret for an authenticator app. Nothing changes before confirmSecondFactor.',
      type: SecondFactorSetup,
      resolve: (_root, _args, context) => startSecondFactor(context),
    }),
    confirmSecondFactor: own.field({
      description: 'Turns two-step sign-in on with a first code of the app, and answers ten recovery codes.',
      type: RecoveryCodes,
      args: { input: t.arg({ type: ConfirmSecondFactorInput, required: true }) },
      errors: { types: [WrongCodeError, LockedOutError] },
      resolve: async (_root, { input }, context) => ({ codes: await confirmSecondFactor(context, input.code) }),
    }),
    endSecondFactor: own.field({
      description: 'Turns two-step sign-in off.',
      type: SecondFactorEnded,
      args: { input: t.arg({ type: EndSecondFactorInput, required: true }) },
      errors: { types: [WrongCredentialsError, WrongCodeError, LockedOutError] },
      resolve: async (_root, { input }, context) => {
        await endSecondFactor(context, input);
        return { isOn: false };
      },
    }),
    renewRecoveryCodes: own.field({
      description: 'Answers ten new recovery codes; those before stop working.',
      type: RecoveryCodes,
      args: { input: t.arg({ type: RenewRecoveryCodesInput, required: true }) },
      errors: { types: [WrongCredentialsError, WrongCodeError, LockedOutError] },
      resolve: async (_root, { input }, context) => ({ codes: await renewRecoveryCodes(context, input) }),
    }),
    resetSecondFactor: t.withAuth({ owner: true }).prismaField({
      description:
        'Turns two-step sign-in off for a member who lost what they need for it, and signs them out. OWNERs only.',
      type: Member,
      args: { input: t.arg({ type: ResetSecondFactorInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => resetSecondFactor(context, input.id.id, query),
    }),
  };
});
