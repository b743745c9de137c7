import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { NotFoundError } from '../errors.ts';
import { listDevices, signOutDevice } from './devices-data.ts';
import { SignIn, SignOutSuccess } from './graphql.ts';

builder.prismaObjectField(Client, 'devices', (t) =>
  t.prismaField({
    description: 'Where the client is signed in now, the latest first; for those who treat them.',
    type: [SignIn],
    authScopes: { clientsReader: true },
    select: { id: true },
    resolve: (query, { id }, _args, context) => listDevices(context, id, query),
  }),
);

const SignOutDeviceInput = builder.inputType('SignOutDeviceInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: SignIn }) }),
});

builder.mutationField('signOutDevice', (t) =>
  t.withAuth({ clientsWriter: true }).field({
    description: "Ends the sign-in of one of a client's devices, at once.",
    type: SignOutSuccess,
    args: { input: t.arg({ type: SignOutDeviceInput, required: true }) },
    errors: { types: [NotFoundError] },
    resolve: async (_root, { input }, context) => ({ ended: await signOutDevice(context, input.id.id) }),
  }),
);
