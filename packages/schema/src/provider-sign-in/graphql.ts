import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { SignInSuccess } from '../sign-in/graphql.ts';
import { signInWithProvider } from './data.ts';
import { ProviderRefusedError } from './errors.ts';

builder.objectType(ProviderRefusedError, {
  name: 'ProviderRefusedError',
  description: 'No member has the address that the provider vouches for, or it vouches for none.',
  interfaces: [ErrorInterface],
});

const SignInWithProviderInput = builder.inputType('SignInWithProviderInput', {
  fields: (t) => ({ assertion: t.string({ required: true, validate: z.string().max(4096) }) }),
});

builder.mutationField('signInWithProvider', (t) =>
  t.field({
    description:
      "Signs a member in whom the admin's OpenID Connect provider knows. Only the admin can make the assertion, under the signing secret.",
    type: SignInSuccess,
    args: { input: t.arg({ type: SignInWithProviderInput, required: true }) },
    errors: { types: [ProviderRefusedError] },
    resolve: (_root, { input }, context) => signInWithProvider(context, input.assertion),
  }),
);
