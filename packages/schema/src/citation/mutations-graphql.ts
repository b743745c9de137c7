import { queryFromInfo } from '@pothos/plugin-prisma';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { ConflictError } from '../conflict/errors.ts';
import { badInput } from '../context.ts';
import { DoseInput, doseOfInput } from '../dose/input-graphql.ts';
import { DOSE_TEXT_MAX } from '../dose/parse.ts';
import { DoseProblemsError, readDose } from '../dose/read.ts';
import { NotFoundError } from '../errors.ts';
import { textLimits } from '../exercise/domain.ts';
import { PublicExerciseError } from '../exercise/errors.ts';
import { ArchivedError } from '../line/errors.ts';
import { Exercise } from '../exercise/graphql.ts';
import { KEY_PATTERN } from '../routine/composed.ts';
import { PublicRoutineError } from '../routine/errors.ts';
import '../routine/errors-graphql.ts';
import { Routine } from '../routine/graphql.ts';
import { Source } from '../source/graphql.ts';
import type { Subject } from './cited-line-data.ts';
import { citationLimits } from './domain.ts';
import { citeSource, removeCitation, updateCitation } from './draft-data.ts';
import { Citation } from './graphql.ts';
import { CitationStance, ClaimKind } from './terms.ts';

const text = (most: number) => z.string().max(most, `At most ${most} characters.`);
const claim = text(citationLimits.claim).refine((given) => given.trim() !== '', 'Say what the source says.');

type Field = Parameters<Parameters<typeof builder.inputType<'_', { fields: never }>>[1]['fields']>[0];

/** What may be left out of a citation. */
const optionalFields = (t: Field) => ({
  claimKey: t.string({
    validate: text(textLimits.key),
    description: 'The key of the step, caution or effect that it is about. A PURPOSE needs none.',
  }),
  locatorLabel: t.string({
    validate: text(citationLimits.locatorLabel),
    description: 'Such as page, table or section.',
  }),
  locatorValue: t.string({
    validate: text(citationLimits.locatorValue),
    description: 'Such as 4. A place has both, or neither.',
  }),
  stance: t.field({ type: CitationStance, description: 'SUPPORTS unless said.' }),
  doseText: t.string({
    validate: text(DOSE_TEXT_MAX),
    description: 'Of a DOSE, what the source gives, as clinicians write it: 3 x 10, hold 5 s, each side.',
  }),
  dose: t.field({ type: DoseInput, description: 'The same in fields; give one of the two.' }),
});

const revision = (t: Field) =>
  t.int({ required: true, description: "The revision of the exercise's or routine's draft that you have before you." });

const CiteSourceInput = builder.inputType('CiteSourceInput', {
  description: 'Give exerciseId, or routineId, or routineId and itemKey.',
  fields: (t) => ({
    exerciseId: t.globalID({ for: Exercise }),
    routineId: t.globalID({ for: Routine }),
    itemKey: t.string({
      validate: z.string().regex(KEY_PATTERN, 'The key of an item is a UUID.'),
      description: 'With routineId: the key of the item that the claim is about, instead of the whole routine.',
    }),
    revision: revision(t),
    sourceId: t.globalID({ for: Source, required: true }),
    kind: t.field({ type: ClaimKind, required: true }),
    claim: t.string({ required: true, validate: claim, description: 'What the source says, in your own words.' }),
    ...optionalFields(t),
  }),
});

const UpdateCitationInput = builder.inputType('UpdateCitationInput', {
  description: 'What is left out stays; null takes away a claimKey or a place.',
  fields: (t) => ({
    id: t.globalID({ for: Citation, required: true }),
    revision: revision(t),
    sourceId: t.globalID({ for: Source }),
    kind: t.field({ type: ClaimKind }),
    claim: t.string({ validate: claim }),
    ...optionalFields(t),
  }),
});

const RemoveCitationInput = builder.inputType('RemoveCitationInput', {
  fields: (t) => ({ id: t.globalID({ for: Citation, required: true }), revision: revision(t) }),
});

/** The dose of a citation's input, read from its text or from its fields. */
function doseOf({ doseText, dose }: { doseText?: string | null; dose?: Parameters<typeof doseOfInput>[0] | null }) {
  if (doseText && dose) throw badInput('Give doseText or dose, not both.');
  if (doseText) return readDose(doseText);
  return dose ? doseOfInput(dose) : undefined;
}

/** What a new citation is about. */
function subjectOf(given: {
  exerciseId?: { id: string } | null;
  routineId?: { id: string } | null;
  itemKey?: string | null;
}): Subject {
  const { exerciseId, routineId, itemKey } = given;
  if (exerciseId && !routineId && !itemKey) return { exerciseId: exerciseId.id };
  if (routineId && !exerciseId) return { routineId: routineId.id, itemKey };
  throw badInput('Give exerciseId, or routineId, or routineId and itemKey.');
}

const refusals = [NotFoundError, PublicExerciseError, PublicRoutineError, ArchivedError, ConflictError];

const RemoveCitationResult = builder.errorUnion('RemoveCitationResult', { types: [Exercise, Routine, ...refusals] });

builder.mutationFields((t) => {
  const write = t.withAuth({ libraryWriter: true });
  return {
    citeSource: write.prismaField({
      description:
        'Ties a claim of an exercise, a routine or an item to a place in a source, in the draft, which it opens when there is none.',
      type: Citation,
      args: { input: t.arg({ type: CiteSourceInput, required: true }) },
      errors: { types: [...refusals, DoseProblemsError] },
      resolve: (
        query,
        _root,
        { input: { exerciseId, routineId, itemKey, sourceId, doseText, dose, stance, ...rest } },
        context,
      ) =>
        citeSource(
          context,
          {
            ...rest,
            subject: subjectOf({ exerciseId, routineId, itemKey }),
            sourceId: sourceId.id,
            stance: stance ?? undefined,
            dose: doseOf({ doseText, dose }),
          },
          query,
        ),
    }),
    updateCitation: write.prismaField({
      description:
        'Changes a citation in the draft of its exercise or routine. In a draft that this opens, the citation has another id.',
      type: Citation,
      args: { input: t.arg({ type: UpdateCitationInput, required: true }) },
      errors: { types: [...refusals, DoseProblemsError] },
      resolve: (
        query,
        _root,
        { input: { id, revision: at, sourceId, kind, claim: said, stance, doseText, dose, ...rest } },
        context,
      ) =>
        updateCitation(
          context,
          {
            ...rest,
            id: id.id,
            revision: at,
            sourceId: sourceId?.id,
            kind: kind ?? undefined,
            claim: said ?? undefined,
            stance: stance ?? undefined,
            dose: doseOf({ doseText, dose }),
          },
          query,
        ),
    }),
    removeCitation: write.field({
      description: 'Takes a citation out of the draft of its exercise or routine, and answers the exercise or routine.',
      type: RemoveCitationResult,
      args: { input: t.arg({ type: RemoveCitationInput, required: true }) },
      resolve: async (_root, { input: { id, revision: at } }, context, info) => {
        const { type, row } = await removeCitation(
          context,
          { id: id.id, revision: at },
          {
            exercise: () => queryFromInfo({ context, info, typeName: 'Exercise' }),
            routine: () => queryFromInfo({ context, info, typeName: 'Routine' }),
          },
        );
        return type === 'Exercise' ? Exercise.addBrand(row) : Routine.addBrand(row);
      },
    }),
  };
});
