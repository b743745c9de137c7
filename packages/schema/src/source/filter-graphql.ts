import { z } from 'zod';
import { builder } from '../builder.ts';
import { LibraryPart } from '../library/graphql.ts';
import { OCEBM_LEVEL } from './appraisal.ts';
import { StudyDesign } from './appraisal-graphql.ts';
import { SourceStatus, SourceType } from './graphql.ts';

export const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Within one list any value may match; between lists all must.',
  fields: (t) => ({
    library: t.field({ type: LibraryPart }),
    type: t.field({ type: [SourceType] }),
    status: t.field({ type: [SourceStatus] }),
    design: t.field({ type: [StudyDesign] }),
    ocebmLevel: t.stringList({
      validate: z.array(z.string().regex(OCEBM_LEVEL)).max(20).nullish(),
      description: 'Such as 2b; a number alone stands for all of its letters, and for all years of the scheme.',
    }),
    isPastReview: t.boolean({ description: 'Those whose review date lies in the past, or those where it does not.' }),
    hasWarning: t.boolean({
      description:
        'Those that are retracted, withdrawn, superseded or past their review date, or those that may be leaned on.',
    }),
  }),
});
