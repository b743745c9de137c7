import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { CODE_CHARACTERS } from '../second-factor/domain.ts';
import { SecondFactorRequiredError, WrongCodeError } from '../second-factor/errors.ts';
import { Viewer } from '../viewer/ref.ts';
import { endSignIns, listSignIns, signInsVisibleTo } from './data.ts';
import { EMAIL_CHARACTERS, PASSWORD_CHARACTERS } from './domain.ts';
import { LockedOutError, WrongCredentialsError } from './errors.ts';
import { type SignInSuccess as Success, signIn } from './sign-in.ts';

builder.objectType(WrongCredentialsError, {
  name: 'WrongCredentialsError',
  description: 'The address, the password or the clinic is wrong: the answer does not say which.',
  interfaces: [ErrorInterface],
});

builder.objectType(LockedOutError, {
  name: 'LockedOutError',
  description: 'Too many wrong tries for one account or from one network address.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ retryAfterSeconds: t.exposeInt('retryAfterSeconds') }),
});

export const SignIn = builder.prismaNode('SignIn', {
  description:
    'One sign-in on one device, as long as it holds. People see their own, and those who treat clients theirs.',
  id: { field: 'id' },
  nullable: true,
  findUnique: (id, { viewer, now }) => ({ id, AND: [signInsVisibleTo(viewer, now)] }),
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    device: t.exposeString('device', {
      nullable: true,
      description: 'In words, such as Safari on an iPhone; null when the device did not say.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the hour.',
    }),
    isCurrent: t.boolean({
      description: 'The one that this request is made with.',
      resolve: ({ id }, _args, { viewer }) => viewer !== null && 'signInId' in viewer && viewer.signInId === id,
    }),
  }),
});

export const SignInSuccess = builder.objectRef<Success>('SignInSuccess').implement({
  fields: (t) => ({
    token: t.exposeString('token', {
      description: 'Send it as `Authorization: Bearer`, until it expires.',
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    viewer: t.expose('viewer', { type: Viewer }),
  }),
});

export const SignOutSuccess = builder.objectRef<{ ended: number }>('SignOutSuccess').implement({
  fields: (t) => ({ ended: t.exposeInt('ended', { description: 'How many sign-ins were ended.' }) }),
});

const SignInInput = builder.inputType('SignInInput', {
  fields: (t) => ({
    email: t.string({ required: true, validate: z.string().max(EMAIL_CHARACTERS) }),
    password: t.string({ required: true, validate: z.string().max(PASSWORD_CHARACTERS) }),
    code: t.string({
      description: 'Of the authenticator app, or a recovery code, when the answer was SecondFactorRequiredError.',
      validate: z.string().max(CODE_CHARACTERS).nullish(),
    }),
    clinic: t.string({ description: 'The slug of one of several clinics; else the first.' }),
  }),
});

builder.mutationFields((t) => ({
  signIn: t.field({
    description: 'Signs a person in for twelve hours, and answers a bearer token that is good for one.',
    type: SignInSuccess,
    args: { input: t.arg({ type: SignInInput, required: true }) },
    errors: { types: [WrongCredentialsError, LockedOutError, SecondFactorRequiredError, WrongCodeError] },
    resolve: (_root, { input }, context) => signIn(context, input),
  }),
  signOut: t.withAuth({ person: true }).field({
    description: 'Ends the sign-in that this request is made with.',
    type: SignOutSuccess,
    resolve: async (_root, _args, context) => ({ ended: await endSignIns(context, 'signOut') }),
  }),
  signOutEverywhere: t.withAuth({ person: true }).field({
    description: 'Ends every sign-in of the signed-in person, on all devices.',
    type: SignOutSuccess,
    resolve: async (_root, _args, context) => ({ ended: await endSignIns(context, 'signOutEverywhere') }),
  }),
}));

builder.objectField(Viewer, 'signIns', (t) =>
  t.prismaField({
    description: 'Where one is signed in now, the latest first; none for a token.',
    type: [SignIn],
    resolve: (query, viewer, _args, { db, now }) => listSignIns(db, viewer, now, query),
  }),
);
