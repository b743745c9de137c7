import { z } from 'zod';
import { builder } from '../builder.ts';
import { citationLimits } from '../citation/domain.ts';
import { Citation } from '../citation/graphql.ts';
import { CitationStance, ClaimKind } from '../citation/terms.ts';
import { type GivenDose, DoseInput, IntRangeInput, uncheckedDose } from '../dose/input-graphql.ts';
import { ExerciseVersion } from '../exercise-version/graphql.ts';
import { Exercise } from '../exercise/graphql.ts';
import { Precaution } from '../exercise/terms.ts';
import { Source } from '../source/graphql.ts';
import { KEY_PATTERN, STATED_MINUTES_MAX, routineListLimits, routineTextLimits } from './composed.ts';
import { Routine } from './graphql.ts';
import type { GivenBlock, GivenCitation, GivenItem } from './pointing-data.ts';
import type { RoutineEdit } from './write-data.ts';

const text = (most: number) => z.string().max(most, `At most ${most} characters.`);
const list = (most: number) => z.array(z.any()).max(most, `At most ${most}.`);
const key = z.string().regex(KEY_PATTERN, 'A key is a UUID in small letters, as crypto.randomUUID() makes.');
const claim = text(citationLimits.claim).refine((given) => given.trim() !== '', 'Say what the source says.');

const ItemCitationInput = builder.inputType('ItemCitationInput', {
  description:
    'A claim about one item. One that says just the same as before stays the same Citation; anything else is a new one.',
  fields: (t) => ({
    sourceId: t.globalID({ for: Source, required: true }),
    kind: t.field({ type: ClaimKind, required: true }),
    claim: t.string({ required: true, validate: claim }),
    locatorLabel: t.string({ validate: text(citationLimits.locatorLabel), description: 'Such as page or table.' }),
    locatorValue: t.string({
      validate: text(citationLimits.locatorValue),
      description: 'Such as 4. A place has both, or neither.',
    }),
    stance: t.field({ type: CitationStance, description: 'SUPPORTS unless said.' }),
    dose: t.field({ type: DoseInput, description: 'What the source gives: of a DOSE, and of nothing else.' }),
  }),
});

const ItemInput = builder.inputType('ItemInput', {
  description: `One exercise at one dose. A row in which no exercise is chosen yet is nobody's item: keep it on the screen.`,
  fields: (t) => ({
    key: t.string({
      validate: key,
      description:
        'What the item is known by, wherever in the routine it moves and in every version: the key that it has, or a new UUID (a duplicate gets a new one). Left out, it gets one. An item that was taken out may come back under its key.',
    }),
    exerciseId: t.globalID({
      for: Exercise,
      required: true,
      description: 'Of the public library or your own; a draft of yours may stand in a draft.',
    }),
    exerciseVersionId: t.globalID({
      for: ExerciseVersion,
      description:
        'A published version, to pin just that one: so a newer one is taken, or an older one kept. Left out, an item keeps the version that it has, and a new one gets the latest.',
    }),
    dose: t.field({
      type: DoseInput,
      required: true,
      description: 'All of it; {} states nothing. Figures have the bounds of the type Dose.',
    }),
    note: t.string({ validate: text(routineTextLimits.note) }),
    citations: t.field({
      type: [ItemCitationInput],
      validate: list(routineListLimits.itemCitations),
      description:
        'All that the item cites, in order. Left out or null, it keeps what the item of this key cites: an ordinary save needs none. Give them to bring back an item that was taken out, or to paste a copy.',
    }),
    doseFromCitationId: t.globalID({
      for: Citation,
      description:
        'A citation of a DOSE that you see, of the exercise for instance (Exercise.citedDoses): a copy of it is attached to the item, once. The dose itself is what `dose` says.',
    }),
  }),
});

const BlockInput = builder.inputType('BlockInput', {
  description: 'A run of items done one after another, repeated for a number of rounds. It may be empty.',
  fields: (t) => ({
    key: t.string({
      validate: key,
      description:
        'What the block is known by in every version: the key that it has, or a new UUID. Left out, it gets one.',
    }),
    name: t.string({ required: true, validate: text(routineTextLimits.name), description: 'May be empty.' }),
    rounds: t.field({ type: IntRangeInput, description: '1-20; once unless said.' }),
    restBetweenItemsSeconds: t.field({ type: IntRangeInput, description: '0-900 s; null is not stated.' }),
    restBetweenRoundsSeconds: t.field({ type: IntRangeInput, description: '0-900 s; null is not stated.' }),
    condition: t.string({
      validate: text(routineTextLimits.condition),
      description: 'What it is meant for, in words, such as "on a good day"; null when it is for everybody.',
    }),
    note: t.string({ validate: text(routineTextLimits.note) }),
    items: t.field({ type: [ItemInput], required: true, validate: list(routineListLimits.items) }),
  }),
});

type Field = Parameters<Parameters<typeof builder.inputType<'_', { fields: never }>>[1]['fields']>[0];

/** The fields of what a routine says, for creating and for editing. */
const routineFields = (t: Field) => ({
  title: t.string({
    validate: text(routineTextLimits.title),
    description: 'May be empty in a draft; publishing needs one.',
  }),
  summary: t.string({ validate: text(routineTextLimits.summary) }),
  uses: t.stringList({
    validate: z.array(text(routineTextLimits.use)).max(routineListLimits.uses, `At most ${routineListLimits.uses}.`),
    description: 'What it is for, in words of your own: warm-up, mobility, strength ...',
  }),
  conditions: t.field({ type: [Precaution], description: 'Precautions that it is meant for.' }),
  statedMinutes: t.int({
    validate: z.number().int().min(1).max(STATED_MINUTES_MAX),
    description: 'What its source says that it takes, 1-600 minutes; null takes it away.',
  }),
  blocks: t.field({
    type: [BlockInput],
    validate: list(routineListLimits.blocks),
    description: `All blocks with all their items (at most ${routineListLimits.items}), in order: what is given replaces what was there.`,
  }),
});

export const CreateRoutineInput = builder.inputType('CreateRoutineInput', {
  description: 'A new routine. Nothing is required: an empty draft is a beginning.',
  fields: routineFields,
});

export const UpdateRoutineInput = builder.inputType('UpdateRoutineInput', {
  description:
    'An edit of the draft. What is left out stays; a list that is given replaces the list. Whatever a screen may hold is taken as it is, so that saving on every pause loses nothing: no title, no blocks, empty blocks, an exercise that is only a draft. Refused are figures out of bounds (BAD_INPUT, with `issues` that have a path such as ["input", "blocks", 0, "items", 2, "dose", "reps"]), keys that stand twice, and a routine of more than 12 hours (RoutineTooLongError).',
  fields: (t) => ({
    id: t.globalID({ for: Routine, required: true }),
    revision: t.int({
      required: true,
      description:
        'Routine.revision as it was when the edit began. The answer has the next one; an edit that changes nothing leaves it.',
    }),
    ...routineFields(t),
  }),
});

interface GivenItemFields extends Omit<
  GivenItem,
  'key' | 'exerciseId' | 'exerciseVersionId' | 'dose' | 'note' | 'citations' | 'doseFromCitationId'
> {
  readonly key?: string | null;
  readonly exerciseId: { id: string };
  readonly exerciseVersionId?: { id: string } | null;
  readonly dose: GivenDose;
  readonly note?: string | null;
  readonly citations?: readonly GivenCitationFields[] | null;
  readonly doseFromCitationId?: { id: string } | null;
}
interface GivenCitationFields extends Pick<GivenCitation, 'kind' | 'claim'> {
  readonly sourceId: { id: string };
  readonly locatorLabel?: string | null;
  readonly locatorValue?: string | null;
  readonly stance?: GivenCitation['stance'] | null;
  readonly dose?: GivenDose | null;
}
interface GivenRoutineFields extends Omit<RoutineEdit, 'blocks'> {
  readonly blocks?:
    | readonly (Pick<GivenBlock, 'name'> & {
        readonly [
          Name in 'key' | 'rounds' | 'restBetweenItemsSeconds' | 'restBetweenRoundsSeconds' | 'condition' | 'note'
        ]?: GivenBlock[Name] | null;
      } & { readonly items: readonly GivenItemFields[] })[]
    | null;
}

const rangeOf = (range: { min: number; max: number } | null | undefined) =>
  range ? { min: range.min, max: range.max } : null;

const citationOf = ({
  sourceId,
  kind,
  claim: said,
  locatorLabel,
  locatorValue,
  stance,
  dose,
}: GivenCitationFields) => ({
  sourceId: sourceId.id,
  kind,
  claim: said.trim(),
  locatorLabel: locatorLabel?.trim() || null,
  locatorValue: locatorValue?.trim() || null,
  stance: stance ?? ('SUPPORTS' as const),
  dose: dose ? uncheckedDose(dose) : null,
});

const itemOf = (item: GivenItemFields): GivenItem => ({
  key: item.key ?? null,
  exerciseId: item.exerciseId.id,
  exerciseVersionId: item.exerciseVersionId?.id ?? null,
  dose: uncheckedDose(item.dose),
  note: item.note ?? null,
  citations: item.citations?.map(citationOf) ?? null,
  doseFromCitationId: item.doseFromCitationId?.id ?? null,
});

/** Takes the ids of an edit apart into the rows that they name; what is not stated becomes null. */
export function editOf({ blocks, ...rest }: GivenRoutineFields): RoutineEdit {
  return {
    ...rest,
    blocks: blocks?.map((block) => ({
      key: block.key ?? null,
      name: block.name,
      rounds: rangeOf(block.rounds) ?? { min: 1, max: 1 },
      restBetweenItemsSeconds: rangeOf(block.restBetweenItemsSeconds),
      restBetweenRoundsSeconds: rangeOf(block.restBetweenRoundsSeconds),
      condition: block.condition ?? null,
      note: block.note ?? null,
      items: block.items.map(itemOf),
    })),
  };
}
