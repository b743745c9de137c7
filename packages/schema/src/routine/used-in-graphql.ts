import { builder } from '../builder.ts';
import { Exercise } from '../exercise/graphql.ts';
import { paging } from '../listing.ts';
import { countRoutines, listRoutines } from './data.ts';
import { Routine } from './graphql.ts';

builder.prismaObjectField(Exercise, 'routines', (t) =>
  t.prismaConnection(
    {
      type: Routine,
      description: 'The routines of your library that contain it.',
      cursor: 'id',
      ...paging,
      totalCount: ({ id }, _args, context) => countRoutines(context, { filter: { exercise: id } }),
      resolve: (query, { id }, _args, context) => listRoutines(context, { filter: { exercise: id } }, query),
    },
    { name: 'ExerciseRoutinesConnection' },
    { name: 'ExerciseRoutinesEdge' },
  ),
);
