import { builder } from '../builder.ts';
import { exercisesVisibleTo, shownVersion } from './data.ts';
import { Exercise } from './graphql.ts';

const LadderRung = builder.prismaObject('LadderRung', {
  description: 'An easier or harder neighbour of an exercise.',
  fields: (t) => ({
    exercise: t.relation('to'),
    criterion: t.exposeString('criterion', { description: 'When to move there.' }),
  }),
});

builder.prismaObjectFields(Exercise, (t) => {
  const rungs = (kind: 'EASIER' | 'HARDER', description: string) =>
    t.field({
      type: [LadderRung],
      description,
      select: (_args, { viewer }, nestedSelection) => ({
        current: {
          select: {
            ladder: nestedSelection({
              where: { kind, to: exercisesVisibleTo(viewer) },
              orderBy: { position: 'asc' },
            }),
          },
        },
      }),
      resolve: ({ current }) => shownVersion(current).ladder,
    });
  return {
    easier: rungs('EASIER', 'Where to go when this is too much.'),
    harder: rungs('HARDER', 'Where to go when this has become easy.'),
    variations: t.field({
      type: [Exercise],
      description: 'Neighbours that are neither easier nor harder.',
      select: (_args, { viewer }, nestedSelection) => ({
        current: {
          select: {
            ladder: {
              where: { kind: 'VARIATION', to: exercisesVisibleTo(viewer) },
              orderBy: { position: 'asc' },
              select: { to: nestedSelection() },
            },
          },
        },
      }),
      resolve: ({ current }) => shownVersion(current).ladder.map(({ to }) => to),
    }),
  };
});
