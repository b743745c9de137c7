/** The keys of a table of labels, in its order. */
export const valuesOf = <Value extends string>(labels: Record<Value, string>) => Object.keys(labels) as Value[];
