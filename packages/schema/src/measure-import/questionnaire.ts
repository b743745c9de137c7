import { z } from 'zod';
import type { MeasureItem, MeasureOption, Texts } from '../outcome-measure/domain.ts';
import { besideSchema, extensionsSchema, numberOf, textsOf } from './texts.ts';

const FHIR = 'http://hl7.org/fhir/StructureDefinition';
const [MIN, MAX] = [[`${FHIR}/minValue`], [`${FHIR}/maxValue`]];
/** What an answer counts, as R4 says it and as R5 calls it. */
const WEIGHT = [`${FHIR}/ordinalValue`, `${FHIR}/itemWeight`];

const optionSchema = z.looseObject({
  extension: extensionsSchema,
  valueInteger: z.number().optional(),
  valueString: z.string().optional(),
  valueCoding: z
    .looseObject({
      code: z.string().optional(),
      display: z.string().optional(),
      _display: besideSchema,
      extension: extensionsSchema,
    })
    .optional(),
});

const itemSchema = z.looseObject({
  linkId: z.string().min(1),
  text: z.string().optional(),
  _text: besideSchema,
  type: z.string(),
  repeats: z.boolean().optional(),
  enableWhen: z.array(z.unknown()).optional(),
  extension: extensionsSchema,
  answerOption: z.array(optionSchema).optional(),
  get item(): z.ZodOptional<z.ZodArray<typeof itemSchema>> {
    return z.array(itemSchema).optional();
  },
});
type FhirItem = z.infer<typeof itemSchema>;

/** Of a FHIR R4 Questionnaire, what an outcome measure is made of. */
export const questionnaireSchema = z.looseObject({
  resourceType: z.literal(
    'Questionnaire',
    'This is no FHIR Questionnaire: its resourceType has to be "Questionnaire".',
  ),
  name: z.string().optional(),
  title: z.string('Give it a title.').min(1, 'Give it a title.'),
  _title: besideSchema,
  status: z.enum(['draft', 'active', 'retired', 'unknown'], 'Say its status: draft, active, retired or unknown.'),
  copyright: z.string('Say in copyright whose it is and by which licence you use it.').min(1),
  url: z.string().optional(),
  extension: extensionsSchema,
  item: z.array(itemSchema, 'It asks nothing: give it items.').min(1, 'It asks nothing: give it items.'),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** One thing that is wrong, where, and what to do about it. */
export interface ImportProblem {
  readonly path: string;
  readonly message: string;
}

export interface ReadItems {
  readonly items: readonly MeasureItem[];
  /** What is shown before the questions; its words make the instruction. */
  readonly shown: readonly Texts[];
  readonly problems: readonly ImportProblem[];
}

const none = { items: [], shown: [], problems: [] } as const;
const yesAndNo: readonly MeasureOption[] = [
  { value: 0, text: { en: 'No', de: 'Nein' } },
  { value: 1, text: { en: 'Yes', de: 'Ja' } },
];

/** The questions of a Questionnaire, in order; groups are opened, and what cannot be scored is named. */
export function readItems(items: readonly FhirItem[], path = 'item'): ReadItems {
  const read = items.map((item, nth) => readItem(item, `${path}[${nth}]`));
  return {
    items: read.flatMap((one) => one.items),
    shown: read.flatMap((one) => one.shown),
    problems: read.flatMap((one) => one.problems),
  };
}

function readItem(item: FhirItem, path: string): ReadItems {
  const { linkId, type, text, repeats, enableWhen, extension } = item;
  const problem = (message: string, at = path): ReadItems => ({ ...none, problems: [{ path: at, message }] });
  if (type === 'group') return readItems(item.item ?? [], `${path}.item`);
  if (!text) return problem(`Give the question "${linkId}" a text.`);
  if (type === 'display') return { ...none, shown: [textsOf(text, item._text)] };
  if (repeats) return problem(`"${linkId}" takes several answers, which no score is made of: take repeats out.`);
  if (enableWhen?.length)
    return problem(`"${linkId}" is asked under a condition: take enableWhen out, or ask it always.`);
  const question = { key: linkId, text: textsOf(text, item._text), minText: null, maxText: null };
  if (type === 'boolean') return { ...none, items: [{ ...question, min: 0, max: 1, options: yesAndNo }] };
  if (type === 'integer') {
    const [min, max] = [numberOf(extension, MIN), numberOf(extension, MAX)];
    if (min === undefined || max === undefined || !Number.isInteger(min) || !Number.isInteger(max) || max <= min)
      return problem(`"${linkId}" needs a range: give it the extensions minValue and maxValue, whole numbers.`);
    if (max - min > 20) return problem(`"${linkId}" has ${max - min + 1} steps; a scale here has at most 21.`);
    return { ...none, items: [{ ...question, min, max, options: null }] };
  }
  if (type === 'choice') return readChoice(item, question, path);
  return problem(
    `"${linkId}" is of the type ${type}, which cannot be scored: use integer, choice or boolean, or take it out.`,
  );
}

function readChoice(
  { linkId, answerOption = [] }: FhirItem,
  question: Omit<MeasureItem, 'min' | 'max' | 'options'>,
  path: string,
): ReadItems {
  const problems: ImportProblem[] = [];
  const options = answerOption.flatMap((option, nth): MeasureOption[] => {
    const { valueCoding, valueInteger } = option;
    const value = valueInteger ?? numberOf(valueCoding?.extension, WEIGHT) ?? numberOf(option.extension, WEIGHT);
    const at = `${path}.answerOption[${nth}]`;
    if (value === undefined || !Number.isInteger(value)) {
      problems.push({
        path: at,
        message: `Say what this answer to "${linkId}" counts: a whole number as ordinalValue.`,
      });
      return [];
    }
    return [{ value, text: textsOf(valueCoding?.display ?? String(value), valueCoding?._display) }];
  });
  const values = options.map(({ value }) => value);
  if (problems.length === 0 && (options.length < 2 || new Set(values).size !== values.length))
    problems.push({ path, message: `"${linkId}" needs two answers or more that count differently.` });
  const [min, max] = [Math.min(...values), Math.max(...values)];
  return { ...none, problems, items: problems.length > 0 ? [] : [{ ...question, min, max, options }] };
}
