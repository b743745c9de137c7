import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { Exercise } from '../exercise/graphql.ts';
import { builder } from '../builder.ts';
import type { MediaKind as Kind } from './domain.ts';
import { MediaKind, Picture } from './graphql.ts';

const description = 'Pictures and videos in the order of the movement, each with what this version says it shows.';

function inOrder(kind: Kind | null | undefined) {
  const ofKind = { PICTURE: { durationMilliseconds: null }, VIDEO: { durationMilliseconds: { not: null } } };
  return { where: kind ? { media: ofKind[kind] } : {}, orderBy: { position: 'asc' } } as const;
}

/** A picture with the text of the version that shows it. */
function asShown<Kept extends object>({ altText, media }: { altText: string; media: Kept }): Kept {
  return { ...media, altText };
}

builder.prismaObjectFields(Exercise, (t) => ({
  pictures: t.field({
    type: [Picture],
    description,
    args: { kind: t.arg({ type: MediaKind, description: 'Only pictures, or only videos.' }) },
    select: ({ kind }, _context, nestedSelection) => ({
      current: { select: { pictures: { ...inOrder(kind), select: { altText: true, media: nestedSelection() } } } },
    }),
    resolve: ({ current }) => current?.pictures.map(asShown) ?? [],
  }),
}));

builder.prismaObjectFields(ExerciseVersion, (t) => ({
  pictures: t.field({
    type: [Picture],
    description,
    args: { kind: t.arg({ type: MediaKind, description: 'Only pictures, or only videos.' }) },
    select: ({ kind }, _context, nestedSelection) => ({
      pictures: { ...inOrder(kind), select: { altText: true, media: nestedSelection() } },
    }),
    resolve: ({ pictures }) => pictures.map(asShown),
  }),
}));
