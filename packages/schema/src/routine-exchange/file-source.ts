import { z } from 'zod';
import { FIRST_OCEBM_YEAR, OCEBM_LEVEL, PEDRO_ITEMS } from '../source/appraisal.ts';
import { gradeCertainties, sourceStatuses, sourceTypes, studyDesigns } from '../source/domain.ts';
import { fileLimits } from './domain.ts';
import { day, listOf, orNull, ref, words } from './file-parts.ts';

const said = () => orNull(words());
const namePart = words(500).optional();

const authorSchema = z.strictObject({
  family: namePart,
  given: namePart,
  suffix: namePart,
  'dropping-particle': namePart,
  'non-dropping-particle': namePart,
  literal: namePart,
});

const appraisalSchema = z.strictObject({
  design: orNull(z.enum(studyDesigns)),
  ocebmLevel: orNull(z.string().regex(OCEBM_LEVEL)),
  ocebmYear: orNull(z.int().min(FIRST_OCEBM_YEAR).max(2100)).describe('Of the scheme that the level is of.'),
  grade: orNull(z.enum(gradeCertainties)),
  pedroScore: orNull(z.int().min(0).max(10)),
  pedroItems: listOf(z.boolean(), PEDRO_ITEMS),
  summary: said(),
  appraisedAt: orNull(z.iso.datetime()),
});

/** A published thing that is cited, and how strong it was found to be. */
export const sourceSchema = z
  .strictObject({
    ref,
    type: z.enum(sourceTypes),
    title: words(),
    authors: listOf(authorSchema, fileLimits.sources).describe('Names as CSL has them.'),
    year: orNull(z.int().min(1000).max(3000)),
    containerTitle: said(),
    publisher: said(),
    doi: said(),
    pmid: said(),
    pmcid: said(),
    isbn: said(),
    url: said(),
    accessed: orNull(day),
    note: said(),
    csl: z.record(z.string(), z.json()).default({}).describe('Variables of CSL-JSON that have no field here.'),
    status: z.enum(sourceStatuses).default('CURRENT'),
    supersededBy: orNull(ref).describe('The ref of what takes its place.'),
    reviewBy: orNull(day),
    appraisal: orNull(appraisalSchema),
  })
  .meta({ id: 'Source', description: 'A published thing that is cited, and how strong it was found to be.' });
export type FileSource = z.infer<typeof sourceSchema>;
