import { listLimits, textLimits } from '../exercise/domain.ts';
import { freeSlug, slugOf } from '../exercise/slug.ts';
import { elements, textOf } from './fhir-bundle.ts';
import type { Element } from './fhir-extension.ts';

/** What an action or its activity calls what is done; empty when neither says. */
export function nameOf(action: Element, activity: Element | undefined): string {
  const code = activity?.['code'] as Element | undefined;
  const displays = elements(code?.['coding']).map(({ display }) => display);
  const names = [action['title'], activity?.['title'], code?.['text'], ...displays, action['textEquivalent']];
  const name = names.map((one) => textOf(one).replace(/\s+/g, ' ').trim()).find(Boolean);
  return (name ?? '').slice(0, textLimits.name).trim();
}

const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim().slice(0, textLimits.step))
    .filter(Boolean)
    .slice(0, listLimits.steps);

/** Collects the exercises of a plan of others: one for each name. */
export class ForeignExercises {
  readonly #byName = new Map<string, string>();
  readonly #slugs = new Set<string>();
  readonly list: object[] = [];

  /** Takes an exercise in, and answers its ref. */
  add(name: string, activity: Element | undefined): string {
    const known = this.#byName.get(name.toLowerCase());
    if (known !== undefined) return known;
    const ref = `exercise-${this.list.length + 1}`;
    const slug = freeSlug(slugOf(name), this.#slugs);
    this.#slugs.add(slug);
    this.#byName.set(name.toLowerCase(), ref);
    const purpose = textOf(activity?.['purpose']) || textOf(activity?.['description']);
    const steps = linesOf(textOf(activity?.['usage'])).map((text, at) => ({
      key: `step-${at + 1}`,
      role: 'MOVE',
      text,
    }));
    this.list.push({
      ref,
      slug,
      name,
      purpose: purpose.slice(0, textLimits.purpose).trim(),
      category: 'STRENGTH',
      steps,
    });
    return ref;
  }
}
