import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import type { Context } from '../context.ts';
import type { Element } from '../routine-exchange/fhir-extension.ts';
import { type Viewer, exchangesClients } from '../viewer/domain.ts';
import { type ExchangedType, type Span, notFound } from './domain.ts';
import type { Section } from './fhir-bundle.ts';
import { carePlanOf } from './fhir-care-plan.ts';
import { observationOf } from './fhir-observation.ts';
import { patientOf } from './fhir-patient.ts';
import { responseOf } from './fhir-response.ts';
import { carePlanColumns, observationColumns, patientColumns, responseColumns } from './row.ts';

/** What reading needs of a request. */
export type ExchangeContext = Pick<Context, 'db' | 'viewer' | 'requestId'>;

/** The filter every read here starts from: the clinic's for those who may take clients out, oneself for a client. */
export function exchangedClientsVisibleTo(viewer: Viewer | null) {
  if (exchangesClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.ClientWhereInput;
  return { id: { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] } } satisfies Prisma.ClientWhereInput;
}

const inOrder = [{ createdAt: 'asc' }, { id: 'asc' }] as const;
const latestFirst = [{ recordedAt: 'desc' }, { id: 'desc' }] as const;
const latestAnswers = [{ answeredAt: 'desc' }, { id: 'desc' }] as const;
const following = (after: string | null): { readonly skip: number; readonly cursor?: { readonly id: string } } =>
  after === null ? { skip: 0 } : { cursor: { id: after }, skip: 1 };

/** The clients themselves, or one of them. */
export function patients({ db, viewer }: ExchangeContext, id?: string): Section {
  const where = { AND: [exchangedClientsVisibleTo(viewer), id === undefined ? {} : { id }] };
  return {
    type: 'Patient',
    total: () => db.client.count({ where }),
    read: async (after, take) =>
      (
        await db.client.findMany({ where, select: patientColumns, orderBy: [...inOrder], take, ...following(after) })
      ).map(patientOf),
  };
}

/** The plans of a client, or one plan, the first first. */
export function carePlans({ db, viewer }: ExchangeContext, of: { clientId?: string; id?: string }): Section {
  const where = { AND: [{ client: exchangedClientsVisibleTo(viewer) }, of] };
  return {
    type: 'CarePlan',
    total: () => db.plan.count({ where }),
    read: async (after, take) =>
      (
        await db.plan.findMany({ where, select: carePlanColumns, orderBy: [...inOrder], take, ...following(after) })
      ).map(carePlanOf),
  };
}

/** The pain scores of a client, or one of them, the latest first. */
export function observations(
  { db, viewer }: ExchangeContext,
  of: { clientId?: string; id?: string },
  { from, until }: Span = { from: null, until: null },
): Section {
  const recordedAt = { ...(from ? { gte: from } : {}), ...(until ? { lt: until } : {}) };
  const where = { AND: [{ client: exchangedClientsVisibleTo(viewer) }, of, { recordedAt }] };
  const orderBy = [...latestFirst];
  return {
    type: 'Observation',
    total: () => db.painScore.count({ where }),
    read: async (after, take) =>
      (await db.painScore.findMany({ where, select: observationColumns, orderBy, take, ...following(after) })).map(
        observationOf,
      ),
  };
}

/** The answers of a client to outcome measures, or one time's, the latest first. */
export function responses({ db, viewer }: ExchangeContext, of: { clientId?: string; id?: string }): Section {
  const where = { AND: [{ client: exchangedClientsVisibleTo(viewer) }, of] };
  const orderBy = [...latestAnswers];
  return {
    type: 'QuestionnaireResponse',
    total: () => db.measureResponse.count({ where }),
    read: async (after, take) =>
      (await db.measureResponse.findMany({ where, select: responseColumns, orderBy, take, ...following(after) })).map(
        responseOf,
      ),
  };
}

/** Everything of one client, in the order of a whole record. */
export function wholeRecord(context: ExchangeContext, clientId: string): Section[] {
  const of = { clientId };
  return [patients(context, clientId), carePlans(context, of), observations(context, of), responses(context, of)];
}

/** @throws FhirRefusal 404 for a client who is not there, and for another clinic's alike */
export async function demandPatient({ db, viewer }: ExchangeContext, id: string): Promise<void> {
  const where = { AND: [exchangedClientsVisibleTo(viewer), { id }] };
  if ((await db.client.count({ where })) === 0) throw notFound();
}

const clientOf = (resource: Element): string => {
  const { reference } = (resource['subject'] ?? {}) as { reference?: string };
  return reference?.slice('Patient/'.length) ?? String(resource['id']);
};

/** Writes down whose records were read, and as what. */
export async function auditReads(
  { db, viewer, requestId }: ExchangeContext,
  resources: readonly Element[],
  of?: { readonly clientId: string; readonly types: readonly ExchangedType[] },
): Promise<void> {
  if (!exchangesClients(viewer)) return;
  const ids = of ? [of.clientId] : [...new Set(resources.map(clientOf))];
  const types = of?.types ?? [...new Set(resources.map((resource) => String(resource['resourceType'])))];
  const action = types.length > 1 ? 'exportClientAsFhir' : 'readClientAsFhir';
  const act = { action, subjectType: 'Client', fields: [...types], requestId };
  if (ids.length > 0) await audit(db, actorOf(viewer), ...ids.map((id) => ({ ...act, subjectId: id, clientId: id })));
}
