import type { z } from 'zod';
import type { FileProblem } from './domain.ts';
import type { Element } from './fhir-extension.ts';
import type { fileSchema } from './file.ts';
import { refused } from './json.ts';

/** A routine that was read from FHIR, still to be checked as any file is. */
export interface ReadPlan {
  readonly file: z.input<typeof fileSchema>;
  readonly isForeign: boolean;
  readonly notices: readonly FileProblem[];
}

/** The elements of a list, whatever else stands in its place. */
export const elements = (value: unknown): readonly Element[] =>
  Array.isArray(value) ? value.filter((one): one is Element => typeof one === 'object' && one !== null) : [];

/** A text, or nothing. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A plan and the activities that come with it. */
export interface FoundPlan {
  readonly plan: Element;
  readonly activities: readonly Element[];
  /** The activity that a canonical address names: with a version or without, in the bundle or in the plan. */
  readonly activityAt: (canonical: unknown) => Element | undefined;
}

/** Finds the one PlanDefinition of a resource, and the ActivityDefinitions beside or in it. */
export function foundPlan(json: Element): FoundPlan {
  const type = json['resourceType'];
  const resources = type === 'Bundle' ? elements(json['entry']).map((entry) => entry['resource'] as Element) : [json];
  const plans = elements(resources).filter((one) => one['resourceType'] === 'PlanDefinition');
  const [plan, second] = plans;
  if (!plan) refused(`There is no PlanDefinition in it; it is a ${textOf(type).slice(0, 60)}.`);
  if (second) refused(`There are ${plans.length} PlanDefinitions in it. Import each for itself.`);
  const activities = [...elements(resources), ...elements(plan['contained'])].filter(
    (one) => one['resourceType'] === 'ActivityDefinition',
  );
  const byName = new Map<unknown, Element>();
  for (const activity of activities) {
    const [id, url] = [textOf(activity['id']), textOf(activity['url'])];
    if (url) byName.set(url, activity);
    if (id) byName.set(`#${id}`, activity).set(`ActivityDefinition/${id}`, activity);
  }
  return {
    plan,
    activities,
    activityAt: (canonical) => byName.get(canonical) ?? byName.get(textOf(canonical).replace(/\|.*$/s, '')),
  };
}
