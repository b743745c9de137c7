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
import { Source } from '../source/graphql.ts';
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
  t.int({ required: true, description: "The revision of the exercise's draft that you have before you." });

const CiteSourceInput = builder.inputType('CiteSourceInput', {
  fields: (t) => ({
    exerciseId: t.globalID({ for: Exercise, required: true }),
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

const refusals = [NotFoundError, PublicExerciseError, ArchivedError, ConflictError];

builder.mutationFields((t) => {
  const write = t.withAuth({ libraryWriter: true });
  return {
    citeSource: write.prismaField({
      description:
        'Ties a claim of an exercise to a place in a source, in the draft, which it opens when there is none.',
      type: Citation,
      args: { input: t.arg({ type: CiteSourceInput, required: true }) },
      errors: { types: [...refusals, DoseProblemsError] },
      resolve: (query, _root, { input: { exerciseId, sourceId, doseText, dose, stance, ...rest } }, context) =>
        citeSource(
          context,
          {
            ...rest,
            exerciseId: exerciseId.id,
            sourceId: sourceId.id,
            stance: stance ?? undefined,
            dose: doseOf({ doseText, dose }),
          },
          query,
        ),
    }),
    updateCitation: write.prismaField({
      description:
        'Changes a citation in the draft of its exercise. In a draft that this opens, the citation has another id.',
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
    removeCitation: write.prismaField({
      description: 'Takes a citation out of the draft of its exercise, and answers the exercise.',
      type: Exercise,
      args: { input: t.arg({ type: RemoveCitationInput, required: true }) },
      errors: { types: refusals },
      resolve: (query, _root, { input: { id, revision: at } }, context) =>
        removeCitation(context, { id: id.id, revision: at }, query),
    }),
  };
});
