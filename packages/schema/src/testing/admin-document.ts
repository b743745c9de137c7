import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefinitionNode, type FragmentSpreadNode, Kind, parse, print, visit } from 'graphql';

const sources = fileURLToPath(new URL('../../../../apps/admin/src', import.meta.url));

const keyOf = (kind: string, name: string) => `${kind} ${name}`;

/** Every operation and fragment that the admin writes beside its components, by kind and name. */
async function definitions(): Promise<ReadonlyMap<string, DefinitionNode>> {
  const found = new Map<string, DefinitionNode>();
  for (const file of await readdir(sources, { recursive: true })) {
    if (!/\.tsx?$/.test(file) || file.startsWith('gql')) continue;
    const text = await readFile(join(sources, file), 'utf8');
    for (const [, document = ''] of text.matchAll(/\bgraphql\(`([^`]*)`\)/g)) {
      for (const definition of parse(document).definitions) {
        if ('name' in definition && definition.name)
          found.set(keyOf(definition.kind, definition.name.value), definition);
      }
    }
  }
  return found;
}

/** An operation of the admin with all of its fragments: what a screen really sends. */
export async function adminDocument(operation: string): Promise<string> {
  const all = await definitions();
  const wanted = new Set([keyOf(Kind.OPERATION_DEFINITION, operation)]);
  for (const key of wanted) {
    const definition = all.get(key);
    if (!definition) throw new Error(`The admin has no ${key}.`);
    const add = ({ name: { value } }: FragmentSpreadNode) => void wanted.add(keyOf(Kind.FRAGMENT_DEFINITION, value));
    visit(definition, { FragmentSpread: add });
  }
  const parts = [...wanted].flatMap((key) => all.get(key) ?? []);
  return print({ kind: Kind.DOCUMENT, definitions: parts });
}
