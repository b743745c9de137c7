import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from './context.ts';

const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function uuidOf(value: unknown): string {
  if (typeof value !== 'string' || !pattern.test(value)) {
    throw badInput('A UUID is 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.');
  }
  return value.toLowerCase();
}

/** A UUID in the one spelling that it is compared in. */
export const UuidScalar = new GraphQLScalarType<string, string>({
  name: 'UUID',
  description: 'A UUID, in lower case: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc9562',
  serialize: uuidOf,
  parseValue: uuidOf,
  parseLiteral: (node) => uuidOf(node.kind === Kind.STRING ? node.value : null),
});
