// Puts each GraphQL document where it is used: without this, every page that asks for anything in the browser would
// carry the documents of all pages, for the generator knows them by one map.
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const generated = fileURLToPath(new URL('src/gql/graphql.ts', import.meta.url));
const known = { at: 0, documents: new Map() };

/** The documents as the generator wrote them, by name, as the text of an object. */
function generatedDocuments() {
  const at = statSync(generated).mtimeMs;
  if (at !== known.at) {
    const lines = readFileSync(generated, 'utf8').matchAll(/^export const (\w+)Document = (\{.*\}) as unknown as /gm);
    known.documents = new Map([...lines].map(([, name, text]) => [name, text]));
    known.at = at;
  }
  return known.documents;
}

/** A document's text as the object that it stands for; fragments are there for their types alone. */
function documentOf(text, file) {
  const [, name] = /^\s*(?:query|mutation|subscription)\s+(\w+)/.exec(text) ?? [];
  if (!name) return '({} as never)';
  const found = generatedDocuments().get(name);
  if (!found) throw new Error(`${file}: ${name} was not generated; run \`npm run generate -w @reprise/admin\``);
  return found;
}

/** A loader of the bundler. */
export default function graphqlDocuments(source) {
  this.addDependency(generated);
  return source
    .replace(/import \{([^}]*)\} from '([./]+\/)gql';/g, (_whole, names, folder) => {
      const left = names.split(',').map((name) => name.trim());
      const used = left.filter((name) => name && name !== 'graphql');
      return used.length > 0 ? `import { ${used.join(', ')} } from '${folder}gql/fragment-masking';` : '';
    })
    .replace(/\bgraphql\(`([^`]*)`\)/g, (whole, text) => {
      const lines = whole.split('\n').length - 1;
      return `(${documentOf(text, this.resourcePath)} as never)${'\n'.repeat(lines)}`;
    });
}
