import type { Element } from '../routine-exchange/fhir-extension.ts';
import { narrative } from '../routine-exchange/fhir-words.ts';
import type { PatientRow } from './row.ts';

/** Names a client within a server or a bundle. */
export const patientReference = (clientId: string): Element => ({ reference: `Patient/${clientId}` });

/** A client as a Patient: who they are, and nothing that the rest does not need. */
export function patientOf({ id, name, status, updatedAt, clinic }: PatientRow): Element {
  return {
    resourceType: 'Patient',
    id,
    meta: { lastUpdated: updatedAt.toISOString() },
    text: narrative(name, [clinic.name]),
    active: status === 'ACTIVE',
    name: [{ text: name }],
    managingOrganization: { display: clinic.name },
  };
}
