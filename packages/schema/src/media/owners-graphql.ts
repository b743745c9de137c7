import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { Exercise } from '../exercise/graphql.ts';
import { builder } from '../builder.ts';
import type { MediaKind as Kind } from './domain.ts';
import { MediaKind, Picture } from './graphql.ts';

const description = 'Pictures and videos in the order of the movement.';

function inOrder(kind: Kind | null | undefined) {
  const ofKind = { PICTURE: { durationMilliseconds: null }, VIDEO: { durationMilliseconds: { not: null } } };
  return { where: kind ? { media: ofKind[kind] } : {}, orderBy: { position: 'asc' } } as const;
}

builder.prismaObjectFields(Exercise, (t) => ({
  pictures: t.field({
    type: [Picture],
    description,
    args: { kind: t.arg({ type: MediaKind, description: 'Only pictures, or only videos.' }) },
    select: ({ kind }, _context, nestedSelection) => ({
      current: { select: { pictures: { ...inOrder(kind), select: { media: nestedSelection() } } } },
    }),
    resolve: ({ current }) => current?.pictures.map(({ media }) => media) ?? [],
  }),
}));

builder.prismaObjectFields(ExerciseVersion, (t) => ({
  pictures: t.field({
    type: [Picture],
    description,
    args: { kind: t.arg({ type: MediaKind, description: 'Only pictures, or only videos.' }) },
    select: ({ kind }, _context, nestedSelection) => ({
      pictures: { ...inOrder(kind), select: { media: nestedSelection() } },
    }),
    resolve: ({ pictures }) => pictures.map(({ media }) => media),
  }),
}));
