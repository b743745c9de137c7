import type { GraphQLResolveInfo } from 'graphql';

interface Batch<Key, Result> {
  readonly keys: Set<Key>;
  readonly results: Promise<ReadonlyMap<Key, Result>>;
}

/** The fields that lead to a place in an answer, without the places in lists. */
function fieldPath(path: GraphQLResolveInfo['path'] | undefined): string {
  if (!path) return '';
  const before = fieldPath(path.prev);
  return typeof path.key === 'string' ? `${before}.${path.key}` : before;
}

/**
 * Loads at once what the elements of a list ask for in one turn: `load` gets every key that the same field
 * of an operation was asked with, and says what belongs to which.
 */
export function batched<Key, Result, Context extends object>(
  load: (keys: readonly Key[], context: Context, info: GraphQLResolveInfo) => Promise<ReadonlyMap<Key, Result>>,
): (keys: readonly Key[], context: Context, info: GraphQLResolveInfo) => Promise<Result[]> {
  const open = new WeakMap<Context, Map<string, Batch<Key, Result>>>();
  return async (keys, context, info) => {
    const batches = open.get(context) ?? new Map<string, Batch<Key, Result>>();
    open.set(context, batches);
    const path = fieldPath(info.path);
    const collected = batches.get(path)?.keys ?? new Set<Key>();
    const results =
      batches.get(path)?.results ??
      new Promise<void>((resolve) => void setImmediate(resolve)).then(() => {
        batches.delete(path);
        return load([...collected], context, info);
      });
    batches.set(path, { keys: collected, results });
    for (const key of keys) collected.add(key);
    const found = await results;
    return keys.flatMap((key) => {
      const result = found.get(key);
      return result === undefined ? [] : [result];
    });
  };
}
