// Fails the build when a language lacks a message. The compiler says so too, but not where it goes by what it kept of
// the last time: it does not look into changed JSON then.
import { readFileSync } from 'node:fs';

const languages = ['en', 'de'];

/** The path of every message. */
const pathsOf = (tree, path = '') =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? (value.trim() ? [path + key] : []) : pathsOf(value, `${path}${key}.`),
  );

const paths = languages.map((language) => {
  const file = new URL(`messages/${language}.json`, import.meta.url);
  return new Set(pathsOf(JSON.parse(readFileSync(file, 'utf8'))));
});
const all = new Set(paths.flatMap((some) => [...some]));
const missing = languages.flatMap((language, at) =>
  [...all].filter((path) => !paths[at].has(path)).map((path) => `messages/${language}.json lacks ${path}`),
);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
