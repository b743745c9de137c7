import { actorOf, audit } from '../audit-event/data.ts';
import type { RecordFile } from '../client-record/domain.ts';
import type { PersonContext } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { NAMESPACE } from '../routine-exchange/domain.ts';
import type { Element } from '../routine-exchange/fhir-extension.ts';
import { wholeRecord } from './data.ts';
import { FHIR_CONTENT_TYPE } from './domain.ts';
import { type Section, collectionOf } from './fhir-bundle.ts';

const AT_ONCE = 500;

async function all(section: Section): Promise<Element[]> {
  const found: Element[] = [];
  for (;;) {
    const last = found.at(-1);
    const some = await section.read(last ? String(last['id']) : null, AT_ONCE);
    found.push(...some);
    if (some.length < AT_ONCE) return found;
  }
}

/**
 * A client's plans, pain scores and outcome measures as one Bundle of FHIR: for members, and for the client themselves.
 *
 * @throws NotFoundError
 */
export async function exportClientAsFhir(context: PersonContext, id: string): Promise<RecordFile[]> {
  const { db, viewer, now, requestId } = context;
  const [patient, ...sections] = wholeRecord(context, id);
  const first = patient ? await all(patient) : [];
  if (first.length === 0) throw new NotFoundError('client');
  const act = { action: 'exportClientAsFhir', subjectType: 'Client', subjectId: id, clientId: id, requestId };
  await audit(db, actorOf(viewer), act);
  const rest: Element[] = [];
  for (const section of sections) rest.push(...(await all(section)));
  const bundle = collectionOf(`${NAMESPACE}/fhir`, [...first, ...rest], now);
  const text = `${JSON.stringify(bundle, null, 2)}\n`;
  return [{ fileName: 'record.fhir.json', contentType: FHIR_CONTENT_TYPE, text }];
}
