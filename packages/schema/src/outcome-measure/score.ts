import { type MeasureAnswer, type MeasureDefinition, askedKeys, itemOf } from './domain.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** How many answers a score of a measure takes. */
export function answersNeeded(definition: MeasureDefinition, activities: readonly string[]): number {
  return definition.answersLeast ?? askedKeys(definition, activities).length;
}

/**
 * The score of answers by the measure's own rule; null with fewer answers than it takes. What was not answered
 * counts as the mean of what was, never as zero. [psfs] [odi]
 */
export function measureScore(
  definition: MeasureDefinition,
  activities: readonly string[],
  answers: readonly MeasureAnswer[],
): number | null {
  const asked = askedKeys(definition, activities);
  const answered = answers.filter(({ item }) => asked.includes(item));
  if (answered.length === 0 || answered.length < answersNeeded(definition, activities)) return null;
  const total = sum(answered.map(({ value }) => value));
  if (definition.method === 'MEAN') return total / answered.length;
  // whole numbers, divided once
  if (definition.method === 'SUM') return (total * asked.length) / answered.length;
  const most = sum(answered.map(({ item }) => itemOf(definition, item)?.max ?? 0));
  const least = sum(answered.map(({ item }) => itemOf(definition, item)?.min ?? 0));
  return ((total - least) * 100) / (most - least);
}

/** The lowest and the highest score that a measure can give. */
export function scoreRange({ items, method }: MeasureDefinition): { readonly min: number; readonly max: number } {
  if (method === 'PERCENT') return { min: 0, max: 100 };
  const [mins, maxs] = [items.map(({ min }) => min), items.map(({ max }) => max)];
  return method === 'SUM'
    ? { min: sum(mins), max: sum(maxs) }
    : { min: sum(mins) / mins.length, max: sum(maxs) / maxs.length };
}

/** The best and the worst score of a measure. */
export function scoreEnds(definition: MeasureDefinition): { readonly best: number; readonly worst: number } {
  const { min, max } = scoreRange(definition);
  return definition.direction === 'HIGHER_IS_BETTER' ? { best: max, worst: min } : { best: min, worst: max };
}
