import { z } from 'zod';
import { type ClaimKind, citationLimits, citationStances } from '../citation/domain.ts';
import { doseSchema } from './file-dose.ts';
import { orNull, ref, words } from './file-parts.ts';

const claimKinds = ['PURPOSE', 'TECHNIQUE', 'DOSE', 'EFFECT', 'CAUTION'] as const satisfies readonly ClaimKind[];

/** One claim, tied to a place in one of the file's sources. */
export const citationSchema = z
  .strictObject({
    source: ref.describe('The ref of one of the sources.'),
    kind: z.enum(claimKinds),
    claim: words(citationLimits.claim),
    claimKey: orNull(words(60)).describe('Of an exercise: the key of the step, caution or effect that it is about.'),
    locatorLabel: orNull(words(citationLimits.locatorLabel)).describe('Such as page or table.'),
    locatorValue: orNull(words(citationLimits.locatorValue)).describe('Such as 4. A place has both, or neither.'),
    stance: z.enum(citationStances).default('SUPPORTS'),
    dose: orNull(doseSchema).describe('What the source gives: of a DOSE, and of nothing else.'),
  })
  .meta({ id: 'Citation', description: 'One claim, tied to one place in one of the sources.' });
export type FileCitation = z.infer<typeof citationSchema>;
