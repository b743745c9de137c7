import { z } from 'zod';
import { builder } from '../builder.ts';
import { Client } from '../client/graphql.ts';
import { ErrorInterface } from '../error-types.ts';
import { NotFoundError } from '../errors.ts';
import { Mail } from '../mail/graphql.ts';
import { LockedOutError } from '../sign-in/errors.ts';
import { SignInSuccess } from '../sign-in/graphql.ts';
import { createAccessGrant, revokeAccess } from './data.ts';
import { ACCESS_TEXT_CHARACTERS } from './domain.ts';
import { AccessRefusedError, ClientArchivedError, NoAddressError } from './errors.ts';
import { AccessGrant } from './graphql.ts';
import { inviteClient } from './invite-data.ts';
import { redeemAccessCode } from './redeem-data.ts';

builder.objectType(AccessRefusedError, {
  name: 'AccessRefusedError',
  description: 'The code or link was used, revoked, has expired or never was: the four are not told apart.',
  interfaces: [ErrorInterface],
});
builder.objectType(NoAddressError, {
  name: 'NoAddressError',
  description: 'The client has no contactEmail to write to.',
  interfaces: [ErrorInterface],
});
builder.objectType(ClientArchivedError, {
  name: 'ClientArchivedError',
  description: 'The client is archived, and restored before they get a way in.',
  interfaces: [ErrorInterface],
});

const inputOf = (name: 'CreateAccessCodeInput' | 'CreateAccessLinkInput' | 'InviteClientInput' | 'RevokeAccessInput') =>
  builder.inputType(name, { fields: (t) => ({ clientId: t.globalID({ required: true, for: Client }) }) });

const CreateAccessCodeInput = inputOf('CreateAccessCodeInput');
const CreateAccessLinkInput = inputOf('CreateAccessLinkInput');
const InviteClientInput = inputOf('InviteClientInput');
const RevokeAccessInput = inputOf('RevokeAccessInput');
const RedeemAccessCodeInput = builder.inputType('RedeemAccessCodeInput', {
  fields: (t) => ({
    code: t.string({
      required: true,
      description: 'The code, in any case and with or without spaces; or the secret of a link.',
      validate: z.string().max(ACCESS_TEXT_CHARACTERS),
    }),
  }),
});

const ofClient = [NotFoundError, ClientArchivedError];

builder.mutationFields((t) => {
  const give = t.withAuth({ member: true });
  return {
    createAccessCode: give.prismaField({
      description: 'Makes a code of eight characters for a client, good once within seven days. An open code ends.',
      type: AccessGrant,
      args: { input: t.arg({ type: CreateAccessCodeInput, required: true }) },
      errors: { types: ofClient },
      resolve: (query, _root, { input }, context) => createAccessGrant(context, input.clientId.id, 'CODE', query),
    }),
    createAccessLink: give.prismaField({
      description: 'Makes a link for a client, good once within seven days. An open link ends.',
      type: AccessGrant,
      args: { input: t.arg({ type: CreateAccessLinkInput, required: true }) },
      errors: { types: ofClient },
      resolve: (query, _root, { input }, context) => createAccessGrant(context, input.clientId.id, 'LINK', query),
    }),
    inviteClient: give.prismaField({
      description: 'Writes a client a mail with a link. Without a mail server it waits in the outbox.',
      type: Mail,
      args: { input: t.arg({ type: InviteClientInput, required: true }) },
      errors: { types: [...ofClient, NoAddressError] },
      resolve: (query, _root, { input }, context) => inviteClient(context, input.clientId.id, query),
    }),
    revokeAccess: give.prismaField({
      description: 'Ends every open code and link of a client. Devices that are signed in stay so.',
      type: Client,
      args: { input: t.arg({ type: RevokeAccessInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => revokeAccess(context, input.clientId.id, query),
    }),
    redeemAccessCode: t.field({
      description: 'Signs a client in by a code or link, for 90 days from the last use of the device.',
      type: SignInSuccess,
      args: { input: t.arg({ type: RedeemAccessCodeInput, required: true }) },
      errors: { types: [AccessRefusedError, LockedOutError] },
      resolve: (_root, { input }, context) => redeemAccessCode(context, input.code),
    }),
  };
});
