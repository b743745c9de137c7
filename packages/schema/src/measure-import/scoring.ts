import { z } from 'zod';
import { measureDirections, scoringMethods } from '../outcome-measure/domain.ts';

/** The extension of a Questionnaire that holds its scoring as JSON, in place of a file beside it. */
export const SCORING_URL = 'https://reprise.example/fhir/StructureDefinition/outcome-measure-scoring';

const words = z.string().min(1).max(500);
const texts = z.union([words.transform((en) => ({ en })), z.object({ en: words }).catchall(words)]);
const url = z.url({ protocol: /^https?$/, error: 'Give an address that begins with https.' });

const changeSchema = z.strictObject({
  points: z.number().positive('Give a change of more than 0 points.'),
  percent: z.number().positive().max(100).nullish(),
  greater: z
    .array(z.strictObject({ points: z.number().positive(), text: texts }))
    .max(5)
    .default([]),
  source: words,
  url: url.nullish(),
});

/** How the answers to a Questionnaire make a score: what FHIR R4 has no element for. */
export const scoringSchema = z.strictObject({
  shortTitle: z.string().min(1).max(20),
  method: z.enum(scoringMethods),
  direction: z.enum(measureDirections),
  answersLeast: z.int().min(1).nullish(),
  activitiesMost: z.int().min(1).max(5).nullish(),
  isChange: z.boolean().default(false),
  change: changeSchema.nullish(),
  ends: z.record(z.string(), z.strictObject({ min: texts.nullish(), max: texts.nullish() })).default({}),
  source: words,
  url: url.nullish(),
});
export type Scoring = z.infer<typeof scoringSchema>;
