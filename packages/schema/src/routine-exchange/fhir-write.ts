import { formatDose } from '../dose/format.ts';
import { NAMESPACE } from './domain.ts';
import { type References, artifactOfClaim, artifactOfSource } from './fhir-artifact.ts';
import { blockRest, exerciseRest, itemRest, routineRest, systems } from './fhir-definitions.ts';
import { type Element, extensionOf } from './fhir-extension.ts';
import { dosageOf, timingOf } from './fhir-timing.ts';
import { concept, narrative, stated } from './fhir-words.ts';
import type { FileExercise } from './file-exercise.ts';
import type { FileBlock, FileItem, RoutineFile } from './file.ts';

/** What a routine's resources say beside what the file says. */
export interface FhirOptions {
  readonly isPublished: boolean;
  /** The reference of each source in words, by its ref; its title when there is none. */
  readonly referenceOf?: (ref: string) => string | undefined;
}

const address = (type: string, id: string) => `${NAMESPACE}/fhir/${type}/${id}`;
const words = (code: string) => code.toLowerCase().replaceAll('_', ' ');
const range = ({ min, max }: { min: number; max: number }) => (min === max ? `${min}` : `${min}-${max}`);

/** Writes the resources of one routine. */
class FhirWriter {
  readonly #file: RoutineFile;
  readonly #status: 'active' | 'draft';
  readonly #references: References;
  /** By refs, with the id that each has as a resource. */
  readonly #exercises: ReadonlyMap<string, { readonly exercise: FileExercise; readonly id: string }>;

  constructor(file: RoutineFile, { isPublished, referenceOf }: FhirOptions) {
    this.#file = file;
    this.#status = isPublished ? 'active' : 'draft';
    this.#references = new Map(
      file.sources.map((source) => [source.ref, { source, text: referenceOf?.(source.ref) ?? source.title }]),
    );
    const prefix = file.routine.slug.slice(0, 40);
    this.#exercises = new Map(
      file.exercises.map((exercise, at) => [exercise.ref, { exercise, id: `${prefix}-exercise-${at + 1}` }]),
    );
  }

  #resource(resourceType: string, id: string, parts: Element): Element {
    return stated({ resourceType, id, url: address(resourceType, id), status: this.#status, ...parts });
  }

  #exerciseResource({ exercise, id }: { readonly exercise: FileExercise; readonly id: string }): Element {
    const { slug, name, purpose, category, regions, steps, cautions, citations } = exercise;
    const usage = steps.map(({ text }) => text).filter(Boolean);
    return this.#resource('ActivityDefinition', id, {
      text: narrative(name, [purpose, ...usage, ...cautions.map(({ text }) => text && `Take care: ${text}`)]),
      extension: [extensionOf('exercise', exerciseRest, exercise)],
      identifier: [{ system: systems.exercise, value: slug }],
      title: name,
      description: purpose,
      usage: usage.join('\n'),
      topic: [category, ...regions].map((code) => concept(words(code))),
      relatedArtifact: citations.map((citation) => artifactOfClaim(this.#references, citation)),
      kind: 'ServiceRequest',
      code: concept(name),
    });
  }

  #activity({ key, exercise: ref, dose, note }: FileItem): Element {
    const { exercise, id = ref } = this.#exercises.get(ref) ?? {};
    const name = exercise?.name ?? ref;
    const [onlyLeft, onlyRight] = [dose.left && !dose.right, dose.right && !dose.left];
    return this.#resource('ActivityDefinition', key, {
      text: narrative(name, [formatDose(dose, 'sentence'), note]),
      extension: [extensionOf('item', itemRest, { exercise: ref })],
      title: name,
      relatedArtifact: [{ type: 'derived-from', display: name, resource: address('ActivityDefinition', id) }],
      kind: 'ServiceRequest',
      code: concept(name),
      timingTiming: timingOf(dose),
      bodySite: onlyLeft || onlyRight ? [concept(onlyLeft ? 'Left side' : 'Right side')] : [],
      dosage: [dosageOf(dose, note)],
    });
  }

  #itemAction(item: FileItem, before: FileItem | undefined, { restBetweenItemsSeconds: rest }: FileBlock): Element {
    const name = this.#exercises.get(item.exercise)?.exercise.name ?? item.exercise;
    const sentence = formatDose(item.dose, 'sentence');
    const seconds = (value: number) => ({ value, unit: 's', system: 'http://unitsofmeasure.org', code: 's' });
    return stated({
      id: item.key,
      title: name,
      description: sentence,
      textEquivalent: [name, sentence, item.note].filter(Boolean).join('. '),
      documentation: item.citations.map((citation) => artifactOfClaim(this.#references, citation)),
      relatedAction: before && [
        {
          actionId: before.key,
          relationship: 'after-end',
          ...(rest ? { offsetRange: { low: seconds(rest.min), high: seconds(rest.max) } } : {}),
        },
      ],
      definitionCanonical: address('ActivityDefinition', item.key),
    });
  }

  #blockAction(block: FileBlock): Element {
    const { key, name, rounds, condition, note, items } = block;
    const times = rounds.max === 1 ? 'once' : `${range(rounds)} rounds`;
    return stated({
      id: key,
      extension: [extensionOf('block', blockRest, block)],
      title: name,
      description: note,
      textEquivalent: [name || 'Block', times, condition, note].filter(Boolean).join('; '),
      reason: condition === null ? [] : [concept(condition)],
      groupingBehavior: 'logical-group',
      selectionBehavior: 'all',
      action: items.map((item, at) => this.#itemAction(item, items[at - 1], block)),
    });
  }

  #plan(): Element {
    const { routine, sources } = this.#file;
    const { slug, title, summary, uses, conditions, blocks, citations } = routine;
    const lines = blocks.flatMap((block) => [
      block.name,
      ...block.items.map(({ exercise: ref, dose, note }) => {
        const name = this.#exercises.get(ref)?.exercise.name ?? ref;
        return [name, formatDose(dose, 'sentence'), note].filter(Boolean).join('. ');
      }),
    ]);
    return this.#resource('PlanDefinition', slug.slice(0, 64), {
      text: narrative(title, [summary, ...lines]),
      extension: [extensionOf('routine', routineRest, routine)],
      identifier: [{ system: systems.routine, value: slug }],
      title,
      type: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/plan-definition-type', code: 'clinical-protocol' }],
      },
      description: summary,
      useContext: conditions.map((code) => ({
        code: { system: 'http://terminology.hl7.org/CodeSystem/usage-context-type', code: 'focus' },
        valueCodeableConcept: { coding: [{ system: systems.precaution, code }], text: words(code) },
      })),
      topic: uses.map(concept),
      relatedArtifact: [
        ...sources.map((source) => artifactOfSource(this.#references, source)),
        ...citations.map((citation) => artifactOfClaim(this.#references, citation)),
      ],
      action: blocks.map((block) => this.#blockAction(block)),
    });
  }

  bundle(): Element {
    const items = this.#file.routine.blocks.flatMap((block) => block.items);
    const resources = [
      this.#plan(),
      ...items.map((item) => this.#activity(item)),
      ...[...this.#exercises.values()].map((one) => this.#exerciseResource(one)),
    ];
    return {
      resourceType: 'Bundle',
      type: 'collection',
      entry: resources.map((resource) => ({ fullUrl: resource['url'], resource })),
    };
  }
}

/**
 * A routine as FHIR R4: a collection of one PlanDefinition, an ActivityDefinition with the dose of each item,
 * and one for each exercise.
 */
export function fhirOf(file: RoutineFile, options: FhirOptions): Element {
  return new FhirWriter(file, options).bundle();
}
