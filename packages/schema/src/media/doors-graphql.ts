import { z } from 'zod';
import { builder } from '../builder.ts';
import { ErrorInterface } from '../error-types.ts';
import { NotFoundError } from '../errors.ts';
import { paging } from '../listing.ts';
import { editsLibrary } from '../viewer/domain.ts';
import { countMedia, listMedia } from './data.ts';
import { mediaTextLimits } from './domain.ts';
import { deleteMedia, updateMedia } from './edit-data.ts';
import { MediaInUseError, NotAPosterError } from './errors.ts';
import { Media, MediaKind } from './graphql.ts';

builder.objectType(MediaInUseError, {
  name: 'MediaInUseError',
  description: 'It is shown, so it cannot go.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ shownIn: t.exposeStringList('shownIn', { description: 'The names of what shows it.' }) }),
});

builder.objectType(NotAPosterError, {
  name: 'NotAPosterError',
  description: 'A poster is a picture, and stands for a video.',
  interfaces: [ErrorInterface],
});

builder.queryField('media', (t) =>
  t.prismaConnection(
    {
      description:
        'The pictures and videos that your clinic uploaded, the latest first; posters stand with their videos. POST /media uploads one.',
      type: Media,
      cursor: 'id',
      ...paging,
      authScopes: (_root, _args, { viewer }) => editsLibrary(viewer),
      args: { kind: t.arg({ type: MediaKind }) },
      totalCount: (_connection, args, context) => countMedia(context, args),
      resolve: (query, _root, args, context) => listMedia(context, args, query),
    },
    { name: 'MediaConnection' },
    { name: 'MediaEdge' },
  ),
);

const text = (most: number) => z.string().trim().max(most).nullish();

const UpdateMediaInput = builder.inputType('UpdateMediaInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Media }),
    altText: t.string({ validate: text(mediaTextLimits.altText) }),
    title: t.string({ validate: text(mediaTextLimits.title) }),
    author: t.string({ validate: text(mediaTextLimits.author) }),
    sourceUrl: t.string({
      description: 'A web address; null or empty for none.',
      validate: z
        .union([
          z.literal(''),
          z.url({ protocol: /^https?$/, error: 'must be a web address' }).max(mediaTextLimits.sourceUrl),
        ])
        .nullish(),
    }),
    licence: t.string({ description: 'Such as CC BY 4.0, or Own work.', validate: text(mediaTextLimits.licence) }),
    posterId: t.globalID({ for: Media, description: 'Of a video: the picture that stands for it; null for none.' }),
  }),
});

const DeleteMediaInput = builder.inputType('DeleteMediaInput', {
  fields: (t) => ({ id: t.globalID({ required: true, for: Media }) }),
});

builder.mutationFields((t) => ({
  updateMedia: t.withAuth({ libraryWriter: true }).prismaField({
    description:
      'Says what a picture or video of your clinic shows, whose it is and under which licence. What a version says it shows stays as it is.',
    type: Media,
    args: { input: t.arg({ type: UpdateMediaInput, required: true }) },
    errors: { types: [NotFoundError, NotAPosterError] },
    resolve: (query, _root, { input: { id, posterId, ...texts } }, context) =>
      updateMedia(
        context,
        id.id,
        { ...texts, ...(posterId === undefined ? {} : { posterId: posterId?.id ?? null }) },
        query,
      ),
  }),
  deleteMedia: t.withAuth({ libraryWriter: true }).prismaField({
    description: 'Deletes a picture or video of your clinic that no version shows, for good, and answers what it was.',
    type: Media,
    args: { input: t.arg({ type: DeleteMediaInput, required: true }) },
    errors: { types: [NotFoundError, MediaInUseError] },
    resolve: (query, _root, { input }, context) => deleteMedia(context, input.id.id, query),
  }),
}));
