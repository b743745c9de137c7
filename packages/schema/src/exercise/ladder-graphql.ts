import { builder } from '../builder.ts';
import type { Viewer } from '../viewer/domain.ts';
import { exercisesVisibleTo, shownVersion } from './data.ts';
import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { Exercise } from './graphql.ts';
import { LadderKind } from './terms.ts';

const LadderRung = builder.prismaObject('LadderRung', {
  description: 'An easier or harder neighbour of an exercise.',
  fields: (t) => ({
    kind: t.expose('kind', { type: LadderKind }),
    exercise: t.relation('to'),
    criterion: t.exposeString('criterion', { description: 'When to move there.' }),
  }),
});

/** The visible rungs of all kinds: three fields that select the same rows are loaded together. */
const visibleRungs = (viewer: Viewer | null) =>
  ({ where: { to: exercisesVisibleTo(viewer) }, orderBy: { position: 'asc' } }) as const;

builder.prismaObjectFields(Exercise, (t) => {
  const rungs = (kind: 'EASIER' | 'HARDER', description: string) =>
    t.field({
      type: [LadderRung],
      description,
      select: (_args, { viewer }, nestedSelection) => ({
        current: { select: { ladder: nestedSelection({ ...visibleRungs(viewer) }) } },
      }),
      resolve: ({ current }) => shownVersion(current).ladder.filter((rung) => rung.kind === kind),
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
            ladder: { ...visibleRungs(viewer), include: { to: nestedSelection() } },
          },
        },
      }),
      resolve: ({ current }) =>
        shownVersion(current).ladder.flatMap(({ kind, to }) => (kind === 'VARIATION' ? [to] : [])),
    }),
  };
});

builder.prismaObjectFields(ExerciseVersion, (t) => ({
  ladder: t.relation('ladder', {
    description: 'All its neighbours that you may see, in their order.',
    query: (_args, { viewer }) => visibleRungs(viewer),
  }),
}));
