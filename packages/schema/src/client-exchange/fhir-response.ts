import { type MeasureAnswer, type MeasureDefinition, askedKeys, itemOf, textIn } from '../outcome-measure/domain.ts';
import { definitionOf } from '../outcome-measure/row.ts';
import { NAMESPACE } from '../routine-exchange/domain.ts';
import type { Element } from '../routine-exchange/fhir-extension.ts';
import { narrative, stated } from '../routine-exchange/fhir-words.ts';
import { patientReference } from './fhir-patient.ts';
import type { ResponseRow } from './row.ts';

/** What stands for the score among the answers; a dollar is in no key of an item. */
const SCORE = '$score';

interface Told {
  readonly key: string;
  readonly text: string;
  readonly value: number;
  /** The words of what was picked; null on a scale. */
  readonly picked: string | null;
}

/** What was answered, in the order that it was asked. */
function toldOf(
  definition: MeasureDefinition,
  activities: readonly string[],
  answers: readonly MeasureAnswer[],
): Told[] {
  return askedKeys(definition, activities).flatMap((key, nth) => {
    const answer = answers.find(({ item }) => item === key);
    const item = itemOf(definition, key);
    if (!answer || !item) return [];
    const { value } = answer;
    const option = item.options?.find((one) => one.value === value);
    const text = definition.activitiesMost === null ? textIn(item.text, 'en') : (activities[nth] ?? '');
    return [{ key, text, value, picked: option ? textIn(option.text, 'en') : null }];
  });
}

function itemOfAnswer(canonical: string, { key, text, value, picked }: Told): Element {
  const answer =
    picked === null
      ? { valueInteger: value }
      : { valueCoding: { system: `${canonical}/${encodeURIComponent(key)}`, code: String(value), display: picked } };
  return stated({ linkId: key, text, answer: [answer] });
}

/**
 * Answers to an outcome measure as a QuestionnaireResponse of the version that was asked, with the score by its own
 * rule. What was not answered has no item, and a score that takes more answers has none.
 */
export function responseOf(row: ResponseRow): Element {
  const { id, clientId, score, memberId, answeredAt, receivedAt, schedule } = row;
  const { number, measure } = schedule.version;
  const definition = definitionOf(schedule.version);
  const title = textIn(definition.title, 'en');
  const canonical = `${NAMESPACE}/fhir/Questionnaire/${measure.slug}`;
  const told = toldOf(definition, schedule.activities, row.answers as unknown as MeasureAnswer[]);
  const lines = told.map(({ text, value, picked }) => `${text}: ${picked ?? value}`);
  const scored = score === null ? [] : [{ linkId: SCORE, text: 'Score', answer: [{ valueDecimal: score }] }];
  return stated({
    resourceType: 'QuestionnaireResponse',
    id,
    meta: { lastUpdated: receivedAt.toISOString() },
    text: narrative(title, [...lines, score === null ? null : `Score: ${score}`]),
    questionnaire: `${canonical}|${number}`,
    status: 'completed',
    subject: patientReference(clientId),
    authored: answeredAt.toISOString(),
    author: memberId === null ? patientReference(clientId) : { display: 'A member of the clinic' },
    source: patientReference(clientId),
    item: [...told.map((one) => itemOfAnswer(canonical, one)), ...scored],
  });
}
