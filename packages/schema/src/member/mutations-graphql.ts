import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { NotFoundError } from '../errors.ts';
import { Mail } from '../mail/graphql.ts';
import { EMAIL_CHARACTERS } from '../sign-in/domain.ts';
import { MEMBER_NAME_CHARACTERS } from './domain.ts';
import { LastOwnerError, MemberExistsError } from './errors.ts';
import { Member, MemberRole } from './graphql.ts';
import { inviteMember, reinviteMember, revokeInvitation } from './invite-data.ts';
import { deactivateMember, reactivateMember, updateMember } from './keep-data.ts';

builder.objectType(LastOwnerError, {
  name: 'LastOwnerError',
  description: 'Nobody else keeps the clinic, so that this member stays its owner.',
  interfaces: [ErrorInterface],
});

builder.objectType(MemberExistsError, {
  name: 'MemberExistsError',
  description: 'The clinic has a member with that address, at work or no longer.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    member: t.node({ description: 'The Member.', id: ({ memberId }) => ({ type: 'Member', id: memberId }) }),
  }),
});

const name = z.string().trim().min(1, 'A member has a name.').max(MEMBER_NAME_CHARACTERS);
const email = z.string().trim().max(EMAIL_CHARACTERS).pipe(z.email('This is no email address.'));

const InviteMemberInput = builder.inputType('InviteMemberInput', {
  fields: (t) => ({
    email: t.string({ required: true, validate: email }),
    name: t.string({ required: true, validate: name }),
    role: t.field({ type: MemberRole, required: true }),
  }),
});
const ReinviteMemberInput = builder.inputType('ReinviteMemberInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Member }) }),
});
const RevokeInvitationInput = builder.inputType('RevokeInvitationInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Member }) }),
});
const UpdateMemberInput = builder.inputType('UpdateMemberInput', {
  description: 'What is left out stays.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Member }),
    name: t.string({ validate: name.nullish() }),
    role: t.field({ type: MemberRole }),
  }),
});
const DeactivateMemberInput = builder.inputType('DeactivateMemberInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Member }) }),
});
const ReactivateMemberInput = builder.inputType('ReactivateMemberInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Member }) }),
});

builder.mutationFields((t) => {
  const keep = t.withAuth({ owner: true });
  return {
    inviteMember: keep.prismaField({
      description:
        'Makes somebody a member, and writes them a mail with a one-time link; without a mail server it waits in the outbox. OWNERs only.',
      type: Mail,
      args: { input: t.arg({ type: InviteMemberInput, required: true }) },
      errors: { types: [MemberExistsError] },
      resolve: (query, _root, { input }, context) => inviteMember(context, input, query),
    }),
    reinviteMember: keep.prismaField({
      description: 'Writes to a member who has not come in yet again; the link before stops working. OWNERs only.',
      type: Mail,
      args: { input: t.arg({ type: ReinviteMemberInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => reinviteMember(context, input.id.id, query),
    }),
    revokeInvitation: keep.prismaField({
      description: "Ends the link of a member's invitation. OWNERs only.",
      type: Member,
      args: { input: t.arg({ type: RevokeInvitationInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => revokeInvitation(context, input.id.id, query),
    }),
    updateMember: keep.prismaField({
      description: 'Gives a member another name or role. The last owner stays one. OWNERs only.',
      type: Member,
      args: { input: t.arg({ type: UpdateMemberInput, required: true }) },
      errors: { types: [NotFoundError, LastOwnerError] },
      resolve: (query, _root, { input: { id, name: called, role } }, context) =>
        updateMember(context, { id: id.id, name: called ?? undefined, role: role ?? undefined }, query),
    }),
    deactivateMember: keep.prismaField({
      description:
        'Lets a member in no longer: their sign-ins, API tokens and invitations end at once. Their clients stay theirs until they are handed over. OWNERs only.',
      type: Member,
      args: { input: t.arg({ type: DeactivateMemberInput, required: true }) },
      errors: { types: [NotFoundError, LastOwnerError] },
      resolve: (query, _root, { input }, context) => deactivateMember(context, input.id.id, query),
    }),
    reactivateMember: keep.prismaField({
      description: 'Lets a member in again; what ended when they were deactivated stays ended. OWNERs only.',
      type: Member,
      args: { input: t.arg({ type: ReactivateMemberInput, required: true }) },
      errors: { types: [NotFoundError] },
      resolve: (query, _root, { input }, context) => reactivateMember(context, input.id.id, query),
    }),
  };
});
