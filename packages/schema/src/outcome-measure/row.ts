import type { MeasureDefinition } from './domain.ts';

/** What a version says, from its column: it was checked when it was written, and is never changed. */
export const definitionOf = ({ definition }: { readonly definition: unknown }): MeasureDefinition =>
  definition as MeasureDefinition;
