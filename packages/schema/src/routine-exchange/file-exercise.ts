import { z } from 'zod';
import {
  bodyPositions,
  bodyRegions,
  exerciseCategories,
  ladderKinds,
  listLimits,
  precautions,
  stepRoles,
  textLimits,
} from '../exercise/domain.ts';
import { fileLimits } from './domain.ts';
import { citationSchema } from './file-citation.ts';
import { listOf, orNull, ref, slug, text, words } from './file-parts.ts';

const key = words(textLimits.key).describe('Stays the same through edits, so that citations keep hold of it.');
const said = (most: number) => orNull(words(most));

const pictureSchema = z.strictObject({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the bytes, in hex. The bytes themselves are not in the file.'),
  altText: text(textLimits.altText),
  contentType: words(100),
  bytes: z.int().min(0),
  width: z.int().min(0),
  height: z.int().min(0),
  durationMilliseconds: orNull(z.int().min(0)).describe('Of a video.'),
  title: text(),
  author: text(),
  sourceUrl: said(fileLimits.text),
  licence: text(),
});

const rungSchema = z.strictObject({
  kind: z.enum(ladderKinds),
  slug: slug.describe('The neighbour, which is found by it, or by its name.'),
  name: text(textLimits.name),
  criterion: text(textLimits.criterion).describe('When to move there.'),
});
export type FileRung = z.infer<typeof rungSchema>;

const attributionSchema = z.strictObject({
  title: said(fileLimits.text),
  author: said(fileLimits.text),
  source: said(fileLimits.text),
  url: said(fileLimits.text),
  licence: said(fileLimits.text),
});

/** All that one version of an exercise says. */
export const exerciseSchema = z
  .strictObject({
    ref,
    slug,
    name: words(textLimits.name),
    aliases: listOf(words(textLimits.alias), listLimits.aliases),
    purpose: text(textLimits.purpose),
    category: z.enum(exerciseCategories),
    positions: listOf(z.enum(bodyPositions), bodyPositions.length),
    regions: listOf(z.enum(bodyRegions), bodyRegions.length),
    primaryMuscles: listOf(words(textLimits.muscle), listLimits.primaryMuscles),
    secondaryMuscles: listOf(words(textLimits.muscle), listLimits.secondaryMuscles),
    equipment: listOf(words(textLimits.equipment), listLimits.equipment),
    tags: listOf(words(textLimits.tag), listLimits.tags),
    steps: listOf(z.strictObject({ key, role: z.enum(stepRoles), text: text(textLimits.step) }), listLimits.steps),
    cautions: listOf(
      z.strictObject({
        key,
        text: text(textLimits.caution),
        precautions: listOf(z.enum(precautions), precautions.length),
      }),
      listLimits.cautions,
    ),
    effects: listOf(z.strictObject({ key, text: text(textLimits.effect) }), listLimits.effects),
    ladder: listOf(rungSchema, listLimits.ladder),
    pictures: listOf(pictureSchema, listLimits.pictures),
    attribution: orNull(attributionSchema).describe('Where content that came from elsewhere is from.'),
    citations: listOf(citationSchema, fileLimits.citations),
  })
  .meta({ id: 'Exercise', description: 'All that one version of an exercise says, and what it cites.' });
export type FileExercise = z.infer<typeof exerciseSchema>;
