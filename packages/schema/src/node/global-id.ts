import { badInput } from '../context.ts';

const globalIdPattern = /^([A-Z]\w*):([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/**
 * Takes an id of the API apart into the type and the row that it names.
 *
 * @throws BAD_INPUT when it is none: every id is a type's name and a UUID, in base64
 */
export function decodeGlobalId(globalId: string): { typename: string; id: string } {
  const [, typename, id] = globalIdPattern.exec(Buffer.from(globalId, 'base64').toString('utf8')) ?? [];
  if (!typename || !id) throw badInput('That is not an id of this API.');
  return { typename, id };
}
