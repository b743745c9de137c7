/** The query part of a page's address as Next hands it to a page. */
export type SearchParameters = Record<string, string | string[] | undefined>;

/** The first value of a parameter, or undefined when it is absent or empty. */
export function oneOf(parameters: SearchParameters, name: string): string | undefined {
  const value = parameters[name];
  return (Array.isArray(value) ? value[0] : value) || undefined;
}

/** All values of a parameter that are among those allowed; addresses are typed by anybody. */
export function manyOf<Value extends string>(
  parameters: SearchParameters,
  name: string,
  allowed: readonly Value[],
): Value[] {
  const value = parameters[name];
  const given = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return allowed.filter((candidate) => given.includes(candidate));
}

const mostValues = 20;

/** All values of a parameter that takes any word, such as the name of a muscle; no more than a person would choose. */
export function wordsOf(parameters: SearchParameters, name: string): string[] {
  const value = parameters[name];
  const given = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return [...new Set(given.filter((one) => one !== ''))].slice(0, mostValues);
}

/**
 * The address of the same page with some parameters changed: a list for several values, null to take one away.
 * Any change but that of the page itself goes back to the first page.
 */
export function withParameters(
  path: string,
  parameters: SearchParameters,
  changes: Record<string, string | string[] | null | undefined>,
): string {
  const turnsPage = 'after' in changes || 'before' in changes;
  const next: SearchParameters = { ...parameters };
  if (!turnsPage || 'after' in changes) delete next.before;
  if (!turnsPage || 'before' in changes) delete next.after;
  for (const [name, value] of Object.entries(changes)) next[name] = value ?? undefined;

  const pairs = Object.entries(next).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== '')
      .map((one) => [name, one!]),
  );
  const text = new URLSearchParams(pairs).toString();
  return text ? `${path}?${text}` : path;
}

/** The arguments of a connection for the page that the address asks for. */
export function pageArguments(parameters: SearchParameters, size: number) {
  const before = oneOf(parameters, 'before');
  if (before) return { last: size, before };
  return { first: size, after: oneOf(parameters, 'after') };
}
