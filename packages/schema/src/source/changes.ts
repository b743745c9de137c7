/** Made from other columns, or written with every appraisal: no change of their own. */
const derived = ['searchText', 'supersededByClinicId', 'appraisedAt', 'appraisedById', 'revision'];

/** Text that is the same for what the database holds alike: it orders the keys of JSON in its own way. */
function canonical(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key}:${canonical(one)}`)
    .join()}}`;
}

/** Says whether two values are the same to the database. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) === canonical(other ?? null);
}

/** The names of columns whose value a write would change. */
export function changedColumns(row: object, data: object): string[] {
  const before = row as Record<string, unknown>;
  return Object.entries(data).flatMap(([name, value]) =>
    derived.includes(name) || isSame(before[name], value) ? [] : [name],
  );
}
