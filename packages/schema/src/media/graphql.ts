import { builder } from '../builder.ts';
import { Member } from '../member/graphql.ts';
import { mediaVisibleTo } from './data.ts';
import { mediaKind, mediaKinds, mediaPath, mediaSrcSet } from './domain.ts';

export const MediaKind = builder.enumType('MediaKind', { values: mediaKinds });

const kept = { hash: true, contentType: true, width: true } as const;

const MediaFile = builder.prismaInterface('Media', {
  variant: 'MediaFile',
  select: { id: true },
  description: 'A picture or a video, with what its licence asks to be shown beside it.',
  fields: (t) => ({
    kind: t.field({ type: MediaKind, select: { durationMilliseconds: true }, resolve: (media) => mediaKind(media) }),
    url: t.string({
      description: "A path on the API's server. What it answers never changes.",
      args: {
        width: t.arg.int({
          description: 'Of a picture, the smallest of 400, 800 and 1600 pixels that is at least so wide.',
        }),
      },
      select: kept,
      resolve: (media, { width }) => mediaPath(media, width),
    }),
    srcSet: t.string({
      nullable: true,
      description: "What goes into an image's srcset; null for what is kept in one size.",
      select: kept,
      resolve: (media) => mediaSrcSet(media),
    }),
    contentType: t.exposeString('contentType', { description: 'Such as image/webp.' }),
    width: t.exposeInt('width', { description: 'In pixels.' }),
    height: t.exposeInt('height', { description: 'In pixels.' }),
    durationSeconds: t.float({
      nullable: true,
      description: 'Of a video; null for a picture.',
      select: { durationMilliseconds: true },
      resolve: ({ durationMilliseconds: time }) => (time === null ? null : time / 1000),
    }),
    altText: t.exposeString('altText', {
      description:
        'What it shows, for who does not see it. Of a Picture as the version that shows it says; of a Media what a version begins with.',
    }),
    title: t.exposeString('title'),
    author: t.exposeString('author'),
    licence: t.exposeString('licence', { description: 'Empty until somebody says.' }),
    sourceUrl: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Where it was taken from, when it is not our own.',
    }),
  }),
});

export const Media = builder.prismaNode('Media', {
  description: 'A picture or a video of the library.',
  id: { field: 'id' },
  nullable: true,
  interfaces: [MediaFile],
  findUnique: (id, { viewer }) => ({ id, AND: [mediaVisibleTo(viewer)] }),
  fields: (t) => ({
    bytes: t.exposeInt('bytes', { description: 'Of the file as it is kept, in its whole width.' }),
    poster: t.relation('poster', {
      nullable: true,
      description: 'The picture that stands for a video until it plays.',
    }),
    isShown: t.boolean({
      description: 'Whether any version of an exercise shows it; then it cannot be deleted.',
      select: { _count: { select: { shown: true } } },
      resolve: ({ _count }) => _count.shown > 0,
    }),
    uploadedBy: t.relation('uploadedBy', {
      type: Member,
      nullable: true,
      description: 'Not for clients.',
      authScopes: (_media, _args, { viewer }) => viewer?.kind !== 'CLIENT',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

export const Picture = builder.prismaObject('Media', {
  variant: 'Picture',
  select: { id: true },
  description: 'A picture or a video where it is shown.',
  interfaces: [MediaFile],
  fields: (t) => ({
    id: t.globalID({ description: 'The id of its Media.', resolve: ({ id }) => ({ type: 'Media', id }) }),
    media: t.variant(Media, { description: 'The same, as a node.' }),
  }),
});

builder.prismaObjectField(Picture, 'poster', (t) =>
  t.relation('poster', {
    type: Picture,
    nullable: true,
    description: 'The picture that stands for a video until it plays.',
  }),
);
