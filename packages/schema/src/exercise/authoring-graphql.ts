import { builder } from '../builder.ts';
import { editsLibrary, writesLibrary } from '../viewer/domain.ts';
import { type BareClaim as Claim, bareClaims, uncitedClaims } from './claims.ts';
import { exerciseCautions, exerciseEffects, exerciseSteps } from './stored.ts';
import { BareClaim } from './errors-graphql.ts';
import { Exercise } from './graphql.ts';
import { shownVersion } from './data.ts';

interface Coverage {
  readonly claims: readonly Claim[];
  readonly uncited: readonly Claim[];
}

const BareClaims = builder.objectRef<Coverage>('BareClaims').implement({
  description: 'What an exercise claims without a citation.',
  fields: (t) => ({
    claims: t.field({
      type: [BareClaim],
      description: 'Those that need a citation before publishing: the purpose and the effects.',
      resolve: ({ claims }) => [...claims],
    }),
    techniqueCount: t.int({
      description: 'How many steps stand bare; they may.',
      resolve: ({ uncited }) => uncited.filter(({ kind }) => kind === 'TECHNIQUE').length,
    }),
    cautionCount: t.int({
      description: 'How many cautions stand bare; they may.',
      resolve: ({ uncited }) => uncited.filter(({ kind }) => kind === 'CAUTION').length,
    }),
    optional: t.field({
      type: [BareClaim],
      description: 'The steps and cautions that stand bare.',
      resolve: ({ uncited }) => uncited.filter(({ kind }) => kind === 'TECHNIQUE' || kind === 'CAUTION'),
    }),
  }),
});

const claimColumns = {
  select: {
    purpose: true,
    steps: true,
    cautions: true,
    effects: true,
    // in the order of the citations themselves, so that both come with one statement
    citations: { select: { kind: true, claimKey: true, stance: true }, orderBy: { position: 'asc' } },
  },
} as const;

builder.prismaObjectFields(Exercise, (t) => ({
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
  bareClaims: t.field({
    type: BareClaims,
    nullable: true,
    description: 'What the draft, or without one the current version, claims without a citation. For editors.',
    select: { clinicId: true, draft: claimColumns, current: claimColumns },
    resolve: ({ clinicId, draft, current }, _args, { viewer }) => {
      if (!editsLibrary(viewer) || viewer.clinicId !== clinicId) return null;
      const { purpose, citations, ...version } = draft ?? shownVersion(current);
      const content = {
        purpose,
        steps: exerciseSteps(version.steps),
        cautions: exerciseCautions(version.cautions),
        effects: exerciseEffects(version.effects),
      };
      return { claims: bareClaims(content, citations), uncited: uncitedClaims(content, citations) };
    },
  }),
  forks: t.relation('forks', {
    description: 'What was adapted from it in your own library.',
    query: (_args, { viewer }) => ({
      where: { clinicId: { in: editsLibrary(viewer) ? [viewer.clinicId] : [] } },
      orderBy: { createdAt: 'asc' },
      take: 20,
    }),
  }),
}));
