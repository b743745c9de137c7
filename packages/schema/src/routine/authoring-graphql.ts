import { builder } from '../builder.ts';
import { shownVersion } from '../exercise/data.ts';
import { editsLibrary, writesLibrary } from '../viewer/domain.ts';
import { Routine, RoutineVersion } from './graphql.ts';

builder.prismaObjectFields(Routine, (t) => ({
  mayEdit: t.boolean({
    description: 'Whether it is yours to edit; one of the public library is yours to adapt.',
    select: { clinicId: true },
    resolve: ({ clinicId }, _args, { viewer }) => writesLibrary(viewer) && viewer.clinicId === clinicId,
  }),
  revision: t.exposeInt('revision', { description: 'Grows with every edit of the draft.' }),
  hasUnpublishedChanges: t.boolean({
    description: 'Whether a draft is open beside, or before, what is published. False for who does not edit.',
    select: { draftVersionId: true },
    resolve: ({ draftVersionId }, _args, { viewer }) => editsLibrary(viewer) && draftVersionId !== null,
  }),
  currentVersion: t.field({
    type: RoutineVersion,
    description: 'What it shows: the latest published version; the draft while nothing is published.',
    select: (_args, _context, nestedSelection) => ({ current: nestedSelection() }),
    resolve: ({ current }) => shownVersion(current),
  }),
  draft: t.field({
    type: RoutineVersion,
    nullable: true,
    description: 'The open draft, for who works on the library; null when there is none.',
    select: (_args, { viewer }, nestedSelection) =>
      editsLibrary(viewer) ? { clinicId: true, draft: nestedSelection() } : { clinicId: true },
    resolve: (routine, _args, { viewer }) =>
      editsLibrary(viewer) && viewer.clinicId === routine.clinicId && 'draft' in routine ? routine.draft : null,
  }),
}));
