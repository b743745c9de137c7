import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { PASSWORD_CHARACTERS } from '../sign-in/domain.ts';
import { LockedOutError, WrongCredentialsError } from '../sign-in/errors.ts';
import { SignInSuccess } from '../sign-in/graphql.ts';
import { LinkExpiredError, WeakPasswordError } from './errors.ts';
import { redeemWelcomeLink } from './redeem.ts';

builder.objectType(LinkExpiredError, {
  name: 'LinkExpiredError',
  description: 'The link was used, has expired, or never was.',
  interfaces: [ErrorInterface],
});

builder.objectType(WeakPasswordError, {
  name: 'WeakPasswordError',
  description: 'The password is easy to guess; the message says why. The link still works.',
  interfaces: [ErrorInterface],
});

const RedeemWelcomeLinkInput = builder.inputType('RedeemWelcomeLinkInput', {
  fields: (t) => ({
    secret: t.string({ required: true, validate: z.string().max(PASSWORD_CHARACTERS) }),
    password: t.string({ required: true, validate: z.string().max(PASSWORD_CHARACTERS) }),
  }),
});

builder.mutationField('redeemWelcomeLink', (t) =>
  t.field({
    description:
      'Signs a new member in with their one-time link and the password that they choose. Who has a password already, at another clinic, gives that one.',
    type: SignInSuccess,
    args: { input: t.arg({ type: RedeemWelcomeLinkInput, required: true }) },
    errors: { types: [LinkExpiredError, WeakPasswordError, WrongCredentialsError, LockedOutError] },
    resolve: (_root, { input }, context) => redeemWelcomeLink(context, input),
  }),
);
