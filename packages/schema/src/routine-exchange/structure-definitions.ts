import type { z } from 'zod';
import { blockRest, exerciseRest, itemRest, routineRest } from './fhir-definitions.ts';
import { citationSchema } from './file-citation.ts';
import { doseSchema } from './file-dose.ts';
import { sourceSchema } from './file-source.ts';
import { type PartType, definition, partTypeOf } from './fhir-extension.ts';

interface Defined {
  readonly title: string;
  readonly description: string;
  /** The elements that it stands on. */
  readonly context: readonly string[];
  readonly form: z.ZodObject;
}

/** This project's extensions of FHIR, by the last part of their addresses. */
const extensions: Readonly<Record<string, Defined>> = {
  dose: {
    title: 'Dose of an exercise',
    description:
      'What of a dose has no element of its own: sets, holds, breaths, sides, rests, tempo, load and effort. Repetitions are in doseAndRate, how often and one single hold in the timing of the activity.',
    context: ['Dosage', 'ServiceRequest'],
    form: doseSchema,
  },
  item: {
    title: 'Exercise of an item',
    description: 'By what name the exercise of an activity is known in the file.',
    context: ['ActivityDefinition'],
    form: itemRest,
  },
  block: {
    title: 'Rounds of a block',
    description: 'How often a block is done, and the rests within it.',
    context: ['PlanDefinition.action'],
    form: blockRest,
  },
  routine: {
    title: 'Routine',
    description: 'Marks a plan as a routine of Reprise, and says how long its source gives it.',
    context: ['PlanDefinition'],
    form: routineRest,
  },
  exercise: {
    title: 'Exercise',
    description: 'All that an exercise says beside its name and its purpose.',
    context: ['ActivityDefinition'],
    form: exerciseRest,
  },
  source: {
    title: 'Source',
    description: 'All fields of a source that is cited, and how strong it was found to be.',
    context: ['RelatedArtifact'],
    form: sourceSchema,
  },
  claim: {
    title: 'Claim',
    description: 'What a citation says of which part, from which place in a source, and which dose the source gives.',
    context: ['RelatedArtifact'],
    form: citationSchema,
  },
};

type ElementDefinition = Readonly<Record<string, unknown>>;

/** The elements of one part of an extension, and of the parts of that. */
function partElements(id: string, path: string, name: string, part: PartType): ElementDefinition[] {
  const at = `${id}.extension:${name}`;
  const on = `${path}.extension`;
  const { isRequired, isList, types, parts, definition: said } = part;
  return [
    {
      id: at,
      path: on,
      sliceName: name,
      min: isRequired ? 1 : 0,
      max: isList ? '*' : '1',
      ...(said ? { definition: said } : {}),
    },
    ...Object.entries(parts).flatMap(([inner, one]) => partElements(at, on, inner, one)),
    { id: `${at}.url`, path: `${on}.url`, fixedUri: name },
    { id: `${at}.value[x]`, path: `${on}.value[x]`, type: types.map((code) => ({ code })) },
  ];
}

function structureDefinition(name: string, { title, description, context, form }: Defined) {
  const url = definition(name);
  return {
    resourceType: 'StructureDefinition',
    id: name,
    url,
    version: '1',
    name: `Reprise${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    title,
    status: 'active',
    description,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: context.map((expression) => ({ type: 'element', expression })),
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: title, definition: description },
        ...Object.entries(partTypeOf(form).parts).flatMap(([part, type]) =>
          partElements('Extension', 'Extension', part, type),
        ),
        { id: 'Extension.url', path: 'Extension.url', fixedUri: url },
        { id: 'Extension.value[x]', path: 'Extension.value[x]', type: [{ code: 'boolean' }] },
      ],
    },
  };
}

/** Where the definitions of the extensions are kept. */
export const structureDefinitionsFile = new URL(
  '../../../../docs/routine-exchange/structure-definitions.json',
  import.meta.url,
);

/** The StructureDefinitions of all extensions, as a bundle. */
export function structureDefinitions() {
  const resources = Object.entries(extensions).map(([name, defined]) => structureDefinition(name, defined));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ fullUrl: resource.url, resource })),
  };
}

/** The same as a text. */
export const printedStructureDefinitions = (): string => `${JSON.stringify(structureDefinitions(), null, 2)}\n`;
