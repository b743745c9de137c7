import type { MeasureDefinition, MeasureItem } from '../outcome-measure/domain.ts';

/** A scale from 0 to 10. */
export const aScaleItem = (key: string, more: Partial<MeasureItem> = {}): MeasureItem => ({
  key,
  text: { en: `How is ${key}?` },
  min: 0,
  max: 10,
  minText: null,
  maxText: null,
  options: null,
  ...more,
});

/** A measure of one scale where less is better. */
export const aMeasure = (more: Partial<MeasureDefinition> = {}): MeasureDefinition => ({
  title: { en: 'A measure' },
  shortTitle: 'M',
  instruction: null,
  items: [aScaleItem('pain')],
  activitiesMost: null,
  method: 'MEAN',
  answersLeast: null,
  direction: 'HIGHER_IS_WORSE',
  isChange: false,
  change: { points: 2, percent: 30, greater: [], source: 'A paper', url: null },
  licence: 'Free',
  source: 'A paper',
  url: null,
  ...more,
});
