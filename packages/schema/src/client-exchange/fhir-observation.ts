import type { PainMoment } from '../pain/domain.ts';
import type { Element } from '../routine-exchange/fhir-extension.ts';
import { narrative, stated } from '../routine-exchange/fhir-words.ts';
import { codeSystems, painScoreCode } from './codes.ts';
import { patientReference } from './fhir-patient.ts';
import type { ObservationRow } from './row.ts';

const moments: Readonly<Record<PainMoment, string>> = {
  BEFORE: 'Before exercise',
  DURING: 'During exercise',
  AFTER: 'After exercise',
  NEXT_MORNING: 'On the morning after exercise',
  DIARY: 'At rest, in the diary',
};
const words = (code: string) => code.toLowerCase().replaceAll('_', ' ');

const detail = (code: string, text: string) => ({
  coding: [{ system: codeSystems.painDetail, code, display: text }],
  text,
});
const coded = (system: string, code: string, text: string) => ({ coding: [{ system, code, display: text }], text });

/**
 * A pain score as an Observation: a whole quantity of LOINC 72514-3, never an answer code, with its moment as a
 * component. A score that was not given is no resource; a 0 is one. [nprs]
 */
export function observationOf(row: ObservationRow): Element {
  const { id, clientId, intensity, moment, bodyLocations, note, recordedAt, receivedAt } = row;
  const places = bodyLocations.map((code) => coded(codeSystems.bodyLocation, code, words(code)));
  return stated({
    resourceType: 'Observation',
    id,
    meta: { lastUpdated: receivedAt.toISOString() },
    text: narrative(`Pain ${intensity} of 10`, [moments[moment], places.map(({ text }) => text).join(', '), note]),
    status: 'final',
    category: [{ coding: [{ system: codeSystems.category, code: 'survey', display: 'Survey' }] }],
    code: { coding: [painScoreCode], text: 'Pain, numeric rating 0-10' },
    subject: patientReference(clientId),
    effectiveDateTime: recordedAt.toISOString(),
    issued: receivedAt.toISOString(),
    performer: [patientReference(clientId)],
    valueQuantity: { value: intensity, unit: '{score}', system: codeSystems.ucum, code: '{score}' },
    note: note ? [{ text: note }] : [],
    component: [
      {
        code: detail('moment', 'When it was asked for'),
        valueCodeableConcept: coded(codeSystems.painMoment, moment, moments[moment]),
      },
      ...places.map((place) => ({ code: detail('body-location', 'Where it hurts'), valueCodeableConcept: place })),
    ],
  });
}
