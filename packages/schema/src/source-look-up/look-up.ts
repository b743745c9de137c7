import { type LibraryWriterContext, badInput } from '../context.ts';
import { sourcesVisibleTo } from '../source/data.ts';
import { DuplicateSourceError } from '../source/errors.ts';
import { type SourceFields, identifiers } from '../source/fields.ts';
import { fieldsOfItem } from '../source-import/from-csl.ts';
import { readMedline } from '../source-import/medline.ts';
import { type LookUpAddresses, LookUpUnavailableError, type Named, readNamed } from './domain.ts';
import { RegisterError, askRegister } from './fetch.ts';

/** @throws DuplicateSourceError when the viewer's library has what is named */
async function refuseKnown({ db, viewer }: LibraryWriterContext, named: Named) {
  const same = identifiers.flatMap((name) => (named[name] === null ? [] : [{ [name]: named[name] }]));
  const rows = await db.source.findMany({
    where: { AND: [sourcesVisibleTo(viewer), { OR: same }] },
    select: { id: true, clinicId: true, title: true, doi: true, pmid: true, pmcid: true, url: true },
  });
  const found = rows.find(({ clinicId }) => clinicId === viewer.clinicId) ?? rows[0];
  const field = found && identifiers.find((name) => named[name] !== null && found[name] === named[name]);
  if (found && field) throw new DuplicateSourceError(field, found.id, found.title);
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
};

/** Crossref's deposits hold what publishers copied out of web pages. */
function withoutEntities(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value).replace(/&(?:amp|lt|gt|quot|apos|nbsp|#39);/g, (entity) =>
      JSON.stringify(entities[entity] ?? entity).slice(1, -1),
    ),
  );
}

async function fromCrossref({ crossrefUrl }: LookUpAddresses, doi: string): Promise<unknown> {
  const type = 'application/vnd.citationstyles.csl+json';
  const text = await askRegister(`${crossrefUrl}/works/${encodeURIComponent(doi)}/transform/${type}`, type);
  try {
    return withoutEntities(JSON.parse(text));
  } catch (error) {
    throw new RegisterError('UNREADABLE', error);
  }
}

async function fromPubmed({ pubmedUrl }: LookUpAddresses, { pmid, pmcid }: Named): Promise<unknown> {
  const ask = (path: string, parameters: Record<string, string>, accept: string) =>
    askRegister(`${pubmedUrl}/${path}?${new URLSearchParams({ ...parameters, tool: 'reprise' }).toString()}`, accept);
  let id = pmid;
  if (id === null) {
    const found = await ask(
      'esearch.fcgi',
      { db: 'pubmed', term: `${pmcid ?? ''}[pmcid]`, retmode: 'json' },
      'application/json',
    );
    const [, first] = /"idlist"\s*:\s*\[\s*"(\d+)"/.exec(found) ?? [];
    if (first === undefined) throw new RegisterError('NOT_LISTED');
    id = first;
  }
  const text = await ask('efetch.fcgi', { db: 'pubmed', id, rettype: 'medline', retmode: 'text' }, 'text/plain');
  for (const { item } of readMedline(text.replace(/\r\n?/g, '\n'))) if (item && 'title' in item) return item;
  throw new RegisterError('NOT_LISTED');
}

function ask(addresses: LookUpAddresses, named: Named): Promise<unknown> {
  if (named.doi !== null) return fromCrossref(addresses, named.doi);
  if (named.pmid !== null || named.pmcid !== null) return fromPubmed(addresses, named);
  return Promise.reject(new RegisterError('NO_REGISTER'));
}

/**
 * Gives what a register says of a DOI, a PubMed id or an address that holds one.
 *
 * @throws BAD_INPUT when the text names nothing, DuplicateSourceError when the library has it, and
 * LookUpUnavailableError when no register tells
 */
export async function lookUpSource(context: LibraryWriterContext, text: string): Promise<SourceFields> {
  const named = readNamed(text);
  if (!named) throw badInput('input.text: This is no DOI, no PubMed id and no web address.');
  await refuseKnown(context, named);
  if (!context.lookUp) throw new LookUpUnavailableError('OFF', named);
  try {
    const item = await ask(context.lookUp, named);
    const { fields } = typeof item === 'object' && item !== null ? fieldsOfItem({ ...item }) : { fields: null };
    if (!fields) throw new RegisterError('UNREADABLE');
    const found = {
      ...fields,
      doi: fields.doi ?? named.doi,
      pmid: fields.pmid ?? named.pmid,
      pmcid: fields.pmcid ?? named.pmcid,
      url: fields.url ?? named.url,
    };
    await refuseKnown(context, found);
    return found;
  } catch (error) {
    throw error instanceof RegisterError ? new LookUpUnavailableError(error.reason, named) : error;
  }
}
