/** The version of FHIR that is spoken: R4. */
export const FHIR_VERSION = '4.0.1';
export const FHIR_CONTENT_TYPE = 'application/fhir+json';

/** The resources that a client's record is told in, in the order of a whole record. */
export const exchangedTypes = ['Patient', 'CarePlan', 'Observation', 'QuestionnaireResponse'] as const;
export type ExchangedType = (typeof exchangedTypes)[number];

/** What a failure is called in an OperationOutcome: codes of HL7's issue-type. */
export type IssueCode =
  | 'login'
  | 'forbidden'
  | 'not-found'
  | 'not-supported'
  | 'required'
  | 'invalid'
  | 'throttled'
  | 'exception';

/** A question that is not answered, and why; nothing in its words tells of a client. */
export class FhirRefusal extends Error {
  override readonly name = 'FhirRefusal';
  readonly status: number;
  readonly code: IssueCode;
  constructor(status: number, code: IssueCode, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What is not there and what is another clinic's are one answer. */
export function notFound(): FhirRefusal {
  return new FhirRefusal(404, 'not-found', 'There is no such resource here.');
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The id of a resource, in lower case.
 *
 * @throws FhirRefusal 404 for what can be no id here
 */
export function resourceId(text: string): string {
  if (!uuid.test(text)) throw notFound();
  return text.toLowerCase();
}

/** How many resources a page has when nothing is said, and at most. */
export const PAGE_COUNT = 50;
export const MOST_PAGE_COUNT = 100;

/** The last resource of the page before. */
export interface Cursor {
  readonly type: ExchangedType;
  readonly id: string;
}

/** Which part of a list is asked for. */
export interface FhirPage {
  /** 0 asks for the total alone. */
  readonly count: number;
  readonly after: Cursor | null;
}

/** The page that `_count` and `_cursor` ask for; more than the most is answered with the most, as FHIR has it. */
export function askedPage(count: string | null, cursor: string | null): FhirPage {
  if (count !== null && !/^\d{1,9}$/.test(count)) throw new FhirRefusal(400, 'invalid', '_count is a whole number.');
  return {
    count: Math.min(count === null ? PAGE_COUNT : Number(count), MOST_PAGE_COUNT),
    after: cursor === null ? null : readCursor(cursor),
  };
}

function readCursor(text: string): Cursor {
  const [name = '', id = ''] = text.split('.');
  const type = exchangedTypes.find((one) => one === name);
  if (!type || !uuid.test(id)) throw new FhirRefusal(400, 'invalid', '_cursor is one that a next link gave.');
  return { type, id };
}

/** A cursor as links carry it. */
export function writtenCursor({ type, id }: Cursor): string {
  return `${type}.${id}`;
}

/** Moments from one on, up to another that is not among them. */
export interface Span {
  readonly from: Date | null;
  readonly until: Date | null;
}

const DAY = 24 * 60 * 60 * 1000;
const dateForm = /^(eq|ge|gt|le|lt)?(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * The moments that all of some `date` parameters allow; a day without a time is one of UTC.
 *
 * @throws FhirRefusal 400 for what is no date
 */
export function askedSpan(dates: readonly string[]): Span {
  return dates.map(spanOf).reduce(
    (all, one) => ({
      from: all.from && one.from ? (all.from > one.from ? all.from : one.from) : (all.from ?? one.from),
      until: all.until && one.until ? (all.until < one.until ? all.until : one.until) : (all.until ?? one.until),
    }),
    { from: null, until: null },
  );
}

function spanOf(text: string): Span {
  const [, prefix = 'eq', day, time = ''] = dateForm.exec(text) ?? [];
  const first = new Date(`${day}${time || 'T00:00:00Z'}`);
  if (!day || Number.isNaN(first.getTime())) {
    throw new FhirRefusal(
      400,
      'invalid',
      'date is a day or a moment with its zone, with eq, ge, gt, le or lt before it.',
    );
  }
  const next = new Date(first.getTime() + (time ? 1 : DAY));
  const from = { eq: first, ge: first, gt: next, le: null, lt: null }[prefix] ?? null;
  const until = { eq: next, ge: null, gt: null, le: next, lt: first }[prefix] ?? null;
  return { from, until };
}
