import { NAMESPACE } from '../routine-exchange/domain.ts';

const codeSystem = (name: string) => `${NAMESPACE}/fhir/CodeSystem/${name}`;

/** The systems that the codes of a client's record are of. */
export const codeSystems = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  ucum: 'http://unitsofmeasure.org',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  /** When a score was asked for. */
  painMoment: codeSystem('pain-moment'),
  bodyLocation: codeSystem('body-location'),
  /** What a component of a score is about. */
  painDetail: codeSystem('pain-detail'),
} as const;

/** The numeric rating of pain: active, while 56840-2 is discouraged. [nprs] */
export const painScoreCode = {
  system: codeSystems.loinc,
  code: '72514-3',
  display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
} as const;

export const exerciseTherapyCode = {
  system: codeSystems.snomed,
  code: '229065009',
  display: 'Exercise therapy',
} as const;
