import type { Element } from '../routine-exchange/fhir-extension.ts';
import { FHIR_CONTENT_TYPE, FHIR_VERSION } from './domain.ts';

const interaction = [{ code: 'read' }, { code: 'search-type' }];
const paging = { name: '_count', type: 'number', documentation: 'Resources on a page: 50 unless said, at most 100.' };
const patient = { name: 'patient', type: 'reference', documentation: 'Whose: the id of a Patient. Required.' };

/** What the endpoint answers, as a CapabilityStatement; the same for everybody. */
export function capabilityStatement(base: string): Element {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    // of the statement itself: changes with what it says
    date: '2026-11-22',
    kind: 'instance',
    software: { name: 'Reprise' },
    implementation: {
      description: "A clinic's clients, their plans, pain scores and outcome measures; to be read only.",
      url: base,
    },
    fhirVersion: FHIR_VERSION,
    format: [FHIR_CONTENT_TYPE],
    rest: [
      {
        mode: 'server',
        documentation:
          'Reading is for API tokens with the scope READ_FHIR, as a bearer token; each read is written down.',
        security: { cors: true, description: 'Authorization: Bearer, with an API token of the clinic.' },
        resource: [
          {
            type: 'Patient',
            documentation: 'A client: their name, and whether they are treated now.',
            interaction,
            searchParam: [paging],
            operation: [
              { name: 'everything', definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything' },
            ],
          },
          {
            type: 'CarePlan',
            documentation: 'A plan in its latest version, with a ServiceRequest for each exercise.',
            interaction,
            searchParam: [patient, paging],
          },
          {
            type: 'Observation',
            documentation: 'Pain scores, LOINC 72514-3, the latest first. What was not answered is not there.',
            interaction,
            searchParam: [
              patient,
              { name: 'code', type: 'token', documentation: 'http://loinc.org|72514-3' },
              { name: 'date', type: 'date', documentation: 'With eq, ge, gt, le or lt; may be given twice.' },
              paging,
            ],
          },
          {
            type: 'QuestionnaireResponse',
            documentation: 'Answers to outcome measures with their score, the latest first.',
            interaction,
            searchParam: [patient, paging],
          },
        ],
      },
    ],
  };
}
