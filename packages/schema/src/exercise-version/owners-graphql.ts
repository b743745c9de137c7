import { builder } from '../builder.ts';
import { shownVersion } from '../exercise/data.ts';
import { Exercise } from '../exercise/graphql.ts';
import { paging } from '../listing.ts';
import { editsLibrary } from '../viewer/domain.ts';
import { countExerciseVersions, listExerciseVersions, publishedVersions } from './data.ts';
import { ExerciseVersion } from './graphql.ts';

const VersionConnection = builder.connectionObject(
  {
    type: ExerciseVersion,
    name: 'ExerciseVersionConnection',
    fields: (t) => ({
      totalCount: t.int({
        resolve: ({ totalCount }) => (typeof totalCount === 'function' ? totalCount() : totalCount),
      }),
    }),
  },
  { name: 'ExerciseVersionEdge' },
);

builder.prismaObjectFields(Exercise, (t) => ({
  currentVersion: t.field({
    type: ExerciseVersion,
    description: 'What it shows: the latest published version; the draft while nothing is published.',
    select: (_args, _context, nestedSelection) => ({ current: nestedSelection() }),
    resolve: ({ current }) => shownVersion(current),
  }),
  draft: t.field({
    type: ExerciseVersion,
    nullable: true,
    description: 'The open draft, for who works on the library; null when there is none.',
    select: (_args, { viewer }, nestedSelection) =>
      editsLibrary(viewer) ? { clinicId: true, draft: nestedSelection() } : { clinicId: true },
    resolve: (exercise, _args, { viewer }) =>
      editsLibrary(viewer) && viewer.clinicId === exercise.clinicId && 'draft' in exercise ? exercise.draft : null,
  }),
  versions: t.relatedConnection(
    'versions',
    {
      description: 'Every published version, the latest first.',
      cursor: 'id',
      ...paging,
      totalCount: true,
      query: publishedVersions,
    },
    VersionConnection,
  ),
}));

builder.queryField('exerciseVersions', (t) =>
  t.prismaConnection(
    {
      type: ExerciseVersion,
      description: 'Every published version of an exercise, the latest first; none when it is not yours to see.',
      cursor: 'id',
      ...paging,
      args: { exerciseId: t.arg.globalID({ for: Exercise, required: true }) },
      totalCount: (_connection, { exerciseId }, context) => countExerciseVersions(context, exerciseId.id),
      resolve: (query, _root, { exerciseId }, context) => listExerciseVersions(context, exerciseId.id, query),
    },
    VersionConnection,
  ),
);
