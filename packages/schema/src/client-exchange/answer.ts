import type { Context } from '../context.ts';
import type { Element } from '../routine-exchange/fhir-extension.ts';
import { exchangesClients } from '../viewer/domain.ts';
import { capabilityStatement } from './capability.ts';
import { codeSystems, painScoreCode } from './codes.ts';
import { auditReads, carePlans, demandPatient, observations, patients, responses, wholeRecord } from './data.ts';
import { FhirRefusal, askedPage, askedSpan, exchangedTypes, notFound, resourceId } from './domain.ts';
import { type Asked, type Section, outcomeOf, pageOf, searchsetOf } from './fhir-bundle.ts';

/** A question to the FHIR endpoint. */
export interface FhirRequest extends Asked {
  readonly method: string;
  /** What the caller takes; null when it does not say. */
  readonly accept: string | null;
}

export interface FhirAnswer {
  readonly status: number;
  readonly body: Element;
}

type FhirContext = Pick<Context, 'db' | 'viewer' | 'requestId'>;

/** A failure as an answer. */
export function refusedAnswer(refusal: FhirRefusal): FhirAnswer {
  return { status: refusal.status, body: outcomeOf(refusal.code, refusal.message) };
}

function demandForm({ method, accept, query }: FhirRequest): void {
  if (method !== 'GET' && method !== 'HEAD')
    throw new FhirRefusal(405, 'not-supported', 'This is to be read only: use GET.');
  const asked = (query.get('_format') ?? accept ?? '').toLowerCase();
  if (asked && !/json|\*\/\*|application\/\*|text\/html/.test(asked)) {
    throw new FhirRefusal(406, 'not-supported', 'Answers are application/fhir+json.');
  }
}

function demandReader({ viewer }: FhirContext): void {
  if (viewer === null) throw new FhirRefusal(401, 'login', 'Send an API token of the clinic as a bearer token.');
  if (viewer.kind !== 'TOKEN' || !exchangesClients(viewer)) {
    throw new FhirRefusal(403, 'forbidden', 'This is for API tokens with the scope READ_FHIR.');
  }
}

/** Passing over what one does not know would answer more than was asked for. */
function demandParameters(query: URLSearchParams, known: readonly string[]): void {
  const unknown = [...new Set(query.keys())].find((name) => ![...known, '_format', '_pretty'].includes(name));
  if (unknown === undefined) return;
  throw new FhirRefusal(400, 'not-supported', `Of parameters there are ${known.join(', ')}.`);
}

/** Reads one resource by its id. */
async function read(context: FhirContext, section: Section): Promise<Element> {
  const [resource] = await section.read(null, 1);
  if (!resource) throw notFound();
  await auditReads(context, [resource]);
  return resource;
}

/** Reads one page of sections; `of` names the one client whose they are. */
async function list(context: FhirContext, asked: Asked, sections: readonly Section[], clientId?: string) {
  const page = askedPage(asked.query.get('_count'), asked.query.get('_cursor'));
  const { after } = page;
  if (after && !sections.some(({ type }) => type === after.type)) {
    throw new FhirRefusal(400, 'invalid', '_cursor is one that a next link gave.');
  }
  const found = await pageOf(sections, page);
  const types = sections.map(({ type }) => type);
  await auditReads(context, found.resources, clientId === undefined ? undefined : { clientId, types });
  return searchsetOf(asked, found);
}

/** Whose resources are searched for. */
async function searchedPatient(context: FhirContext, query: URLSearchParams): Promise<string> {
  const [patient, second] = query.getAll('patient');
  if (!patient || second !== undefined) throw new FhirRefusal(400, 'required', 'Say whose with one parameter patient.');
  const id = resourceId(patient.replace(/^Patient\//, ''));
  await demandPatient(context, id);
  return id;
}

/** Says whether a `code` parameter lets pain scores through. */
function asksForPain(codes: readonly string[]): boolean {
  const own = [painScoreCode.code, `${codeSystems.loinc}|${painScoreCode.code}`];
  return codes.every((code) => code.split(',').some((one) => own.includes(one)));
}

async function searched(context: FhirContext, asked: Asked): Promise<Element> {
  const { path, query } = asked;
  const paging = ['_count', '_cursor'];
  if (path === 'Patient') {
    demandParameters(query, paging);
    return list(context, asked, [patients(context)]);
  }
  demandParameters(query, ['patient', ...(path === 'Observation' ? ['code', 'date'] : []), ...paging]);
  const span = askedSpan(query.getAll('date'));
  const clientId = await searchedPatient(context, query);
  if (path === 'CarePlan') return list(context, asked, [carePlans(context, { clientId })], clientId);
  if (path !== 'Observation') return list(context, asked, [responses(context, { clientId })], clientId);
  const none = { type: 'Observation', total: async () => 0, read: async () => [] } as const;
  const section = asksForPain(query.getAll('code')) ? observations(context, { clientId }, span) : none;
  return list(context, asked, [section], clientId);
}

/** The whole record of a client, page by page. */
async function everything(context: FhirContext, asked: Asked, clientId: string): Promise<Element> {
  demandParameters(asked.query, ['_count', '_cursor']);
  await demandPatient(context, clientId);
  return list(context, asked, wholeRecord(context, clientId), clientId);
}

async function resourceOf(context: FhirContext, asked: Asked): Promise<Element> {
  const [type = '', given, operation, ...more] = asked.path.split('/');
  const known = exchangedTypes.find((one) => one === type);
  if (!known) throw new FhirRefusal(404, 'not-supported', `Of resources there are ${exchangedTypes.join(', ')}.`);
  if (given === undefined) return searched(context, asked);
  const id = resourceId(given);
  if (known === 'Patient' && operation === '$everything' && more.length === 0) return everything(context, asked, id);
  if (operation !== undefined) throw notFound();
  demandParameters(asked.query, []);
  if (known === 'Patient') return read(context, patients(context, id));
  const sections = { CarePlan: carePlans, Observation: observations, QuestionnaireResponse: responses };
  return read(context, sections[known](context, { id }));
}

/** Answers a question to the FHIR endpoint; each read of a client is an audit event. What fails otherwise is thrown. */
export async function answerFhir(context: FhirContext, request: FhirRequest): Promise<FhirAnswer> {
  try {
    demandForm(request);
    if (request.path === 'metadata') return { status: 200, body: capabilityStatement(request.base) };
    demandReader(context);
    return { status: 200, body: await resourceOf(context, request) };
  } catch (error) {
    if (error instanceof FhirRefusal) return refusedAnswer(error);
    throw error;
  }
}
