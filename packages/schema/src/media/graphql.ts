import { builder } from '../builder.ts';
import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { Exercise } from '../exercise/graphql.ts';
import { mediaPath } from './domain.ts';

const Picture = builder.prismaObject('Media', {
  variant: 'Picture',
  select: { id: true },
  description: 'A picture, with what its licence asks to be shown beside it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    url: t.string({
      description: "A path on the API's server. What it answers never changes.",
      select: { hash: true },
      resolve: ({ hash }) => mediaPath(hash),
    }),
    altText: t.exposeString('altText', { description: 'What it shows, for who does not see it.' }),
    contentType: t.exposeString('contentType', { description: 'Such as image/svg+xml.' }),
    width: t.exposeInt('width', { description: 'In pixels.' }),
    height: t.exposeInt('height', { description: 'In pixels.' }),
    title: t.exposeString('title'),
    author: t.exposeString('author'),
    licence: t.exposeString('licence'),
    sourceUrl: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Where it was taken from, when it is not our own.',
    }),
  }),
});

/** Pictures in their order; what has a duration is a video. */
const picturesInOrder = {
  where: { media: { durationMilliseconds: null } },
  orderBy: { position: 'asc' },
} as const;

builder.prismaObjectFields(Exercise, (t) => ({
  pictures: t.field({
    type: [Picture],
    description: 'In the order of the movement.',
    select: (_args, _context, nestedSelection) => ({
      current: { select: { pictures: { ...picturesInOrder, select: { media: nestedSelection() } } } },
    }),
    resolve: ({ current }) => current?.pictures.map(({ media }) => media) ?? [],
  }),
}));

builder.prismaObjectFields(ExerciseVersion, (t) => ({
  pictures: t.field({
    type: [Picture],
    description: 'In the order of the movement.',
    select: (_args, _context, nestedSelection) => ({
      pictures: { ...picturesInOrder, select: { media: nestedSelection() } },
    }),
    resolve: ({ pictures }) => pictures.map(({ media }) => media),
  }),
}));
