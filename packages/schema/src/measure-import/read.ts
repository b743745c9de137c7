import type { z } from 'zod';
import { slugOf } from '../exercise/slug.ts';
import type { MeasureDefinition, MeasureItem, Texts } from '../outcome-measure/domain.ts';
import { type ImportProblem, type Questionnaire, questionnaireSchema, readItems } from './questionnaire.ts';
import { textsOf } from './texts.ts';
import { SCORING_URL, type Scoring, scoringSchema } from './scoring.ts';

/** What was read of a Questionnaire and its scoring: a definition, or all that is wrong with them. */
export type ReadMeasure =
  | { readonly definition: MeasureDefinition; readonly slug: string; readonly problems: readonly [] }
  | { readonly definition: null; readonly slug: null; readonly problems: readonly ImportProblem[] };

const refused = (...problems: ImportProblem[]): ReadMeasure => ({ definition: null, slug: null, problems });

/** The most questions of a measure. */
const ITEMS_MOST = 100;

function parsed<Schema extends z.ZodType>(text: string, what: string, schema: Schema) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { data: null, problems: [{ path: what, message: `This is no JSON. ${why}` }] };
  }
  const { data, error } = schema.safeParse(json);
  const problems = (error?.issues ?? []).map(({ path, message }) => ({
    path: [what, ...path].reduce<string>(
      (all, part) =>
        typeof part === 'number' ? `${all}[${part}]` : all === '' ? String(part) : `${all}.${String(part)}`,
      '',
    ),
    message,
  }));
  return { data: data ?? null, problems };
}

/** Reads a FHIR R4 Questionnaire with its scoring, which stands beside it or in an extension of it. */
export function readMeasure(questionnaire: string, scoring: string | null): ReadMeasure {
  const read = parsed(questionnaire, 'questionnaire', questionnaireSchema);
  // what another resource lacks of a Questionnaire says nothing
  const isOther = read.problems.filter(({ path }) => path === 'questionnaire.resourceType');
  if (!read.data) return refused(...(isOther.length > 0 ? isOther : read.problems));
  const beside = scoring?.trim() || read.data.extension?.find(({ url }) => url === SCORING_URL)?.valueString;
  if (!beside)
    return refused({
      path: 'scoring',
      message: `Give a scoring beside it, or in the extension ${SCORING_URL}: FHIR does not say how answers make a score.`,
    });
  const scored = parsed(beside, 'scoring', scoringSchema);
  const { items, shown, problems } = readItems(read.data.item);
  const found = [
    ...scored.problems,
    ...problems.map(({ path, message }) => ({ path: `questionnaire.${path}`, message })),
  ];
  if (!scored.data || found.length > 0) return refused(...found);
  const together = problemsTogether(read.data, scored.data, items);
  if (together.length > 0) return refused(...together);
  const definition = definitionOf(read.data, scored.data, items, shown);
  return { definition, slug: slugOf(read.data.name ?? read.data.title), problems: [] };
}

/** What only the two together show. */
function problemsTogether({ status }: Questionnaire, scoring: Scoring, items: readonly MeasureItem[]): ImportProblem[] {
  const { activitiesMost, answersLeast, ends } = scoring;
  const keys = items.map(({ key }) => key);
  const problem = (path: string, message: string) => [{ path, message }];
  return [
    ...(status === 'retired'
      ? problem('questionnaire.status', 'It is retired: import the one that took its place.')
      : []),
    ...(items.length === 0 ? problem('questionnaire.item', 'It asks nothing that could be scored.') : []),
    ...(items.length > ITEMS_MOST ? problem('questionnaire.item', `It asks more than ${ITEMS_MOST} questions.`) : []),
    ...keys
      .filter((key, nth) => keys.indexOf(key) !== nth)
      .flatMap((key) => problem('questionnaire.item', `The linkId "${key}" stands twice: give each question its own.`)),
    ...(activitiesMost != null && items.length !== 1
      ? problem('scoring.activitiesMost', 'A measure of activities has one question, which is asked for each.')
      : []),
    ...(activitiesMost != null && scoring.method === 'SUM'
      ? problem('scoring.method', 'Score activities by MEAN or PERCENT: a sum would grow with how many are chosen.')
      : []),
    ...(answersLeast != null && answersLeast > (activitiesMost ?? items.length)
      ? problem('scoring.answersLeast', 'A score cannot take more answers than there are questions.')
      : []),
    ...Object.keys(ends)
      .filter((key) => !keys.includes(key))
      .flatMap((key) => problem(`scoring.ends.${key}`, `No question has the linkId "${key}".`)),
  ];
}

function definitionOf(
  { title, _title, copyright, url }: Questionnaire,
  scoring: Scoring,
  items: readonly MeasureItem[],
  shown: readonly Texts[],
): MeasureDefinition {
  const { change, ends } = scoring;
  const languages = [...new Set(shown.flatMap((texts) => Object.keys(texts)))];
  const instruction = languages.map((language) => [
    language,
    shown.map((texts) => texts[language] ?? texts.en).join('\n'),
  ]);
  return {
    title: textsOf(title, _title),
    shortTitle: scoring.shortTitle,
    instruction: shown.length > 0 ? { en: '', ...Object.fromEntries(instruction) } : null,
    items: items.map((item) => ({
      ...item,
      minText: ends[item.key]?.min ?? item.minText,
      maxText: ends[item.key]?.max ?? item.maxText,
    })),
    activitiesMost: scoring.activitiesMost ?? null,
    method: scoring.method,
    answersLeast: scoring.answersLeast ?? null,
    direction: scoring.direction,
    isChange: scoring.isChange,
    change: change ? { ...change, percent: change.percent ?? null, url: change.url ?? null } : null,
    licence: copyright,
    source: scoring.source,
    url: scoring.url ?? (url?.startsWith('http') ? url : null) ?? null,
  };
}
