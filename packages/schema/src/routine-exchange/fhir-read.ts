import { FILE_FORMAT, FILE_VERSION } from './domain.ts';
import { readClaims, readSources } from './fhir-artifact.ts';
import { type FoundPlan, type ReadPlan, elements, foundPlan, textOf } from './fhir-bundle.ts';
import { blockRest, exerciseRest, itemRest, routineRest, systems } from './fhir-definitions.ts';
import { type Element, findExtension, readExtension } from './fhir-extension.ts';
import { readForeignPlan } from './fhir-foreign.ts';
import { readDose } from './fhir-timing.ts';
import { refused } from './json.ts';

const identifier = (resource: Element, system: string) =>
  textOf(elements(resource['identifier']).find((one) => one['system'] === system)?.['value']);

const firstText = (concepts: unknown): string | null => textOf(elements(concepts)[0]?.['text']) || null;

function itemOf(action: Element, { activityAt }: FoundPlan): object {
  const activity = activityAt(action['definitionCanonical']);
  const [dosage] = elements(activity?.['dosage']);
  if (!activity || !dosage) refused(`There is no activity with a dose for “${textOf(action['title']).slice(0, 100)}”.`);
  return {
    ...readExtension(activity, 'item', itemRest),
    key: action['id'],
    dose: readDose(dosage, activity['timingTiming'] as Element | undefined),
    note: textOf(dosage['patientInstruction']) || null,
    citations: readClaims(action, 'documentation'),
  };
}

/** A block back from its action. */
const blockOf = (action: Element, found: FoundPlan): object => ({
  ...readExtension(action, 'block', blockRest),
  key: action['id'],
  name: textOf(action['title']),
  condition: firstText(action['reason']),
  note: textOf(action['description']) || null,
  items: elements(action['action']).map((item) => itemOf(item, found)),
});

const exerciseOf = (activity: Element): object => ({
  ...readExtension(activity, 'exercise', exerciseRest),
  slug: identifier(activity, systems.exercise),
  name: textOf(activity['title']),
  purpose: textOf(activity['description']),
  citations: readClaims(activity),
});

function conditionsOf(plan: Element): unknown[] {
  const concepts = elements(plan['useContext']).map((one) => one['valueCodeableConcept'] as Element | undefined);
  const codings = concepts.flatMap((one) => elements(one?.['coding']));
  return codings.filter(({ system }) => system === systems.precaution).map(({ code }) => code);
}

/** The file that this project's own resources were written from. */
function readOwnPlan(found: FoundPlan): unknown {
  const { plan, activities } = found;
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    routine: {
      ...readExtension(plan, 'routine', routineRest),
      slug: identifier(plan, systems.routine),
      title: textOf(plan['title']),
      summary: textOf(plan['description']),
      uses: elements(plan['topic']).map(({ text }) => text),
      conditions: conditionsOf(plan),
      citations: readClaims(plan),
      blocks: elements(plan['action']).map((action) => blockOf(action, found)),
    },
    exercises: activities.filter((one) => findExtension(one, 'exercise')).map(exerciseOf),
    sources: readSources(plan),
  };
}

/**
 * Reads a routine from FHIR R4: what `fhirOf` wrote comes back equal, and of a plan of others what can be read,
 * with words on what cannot.
 */
export function readFhir(json: Element, newKey: () => string): ReadPlan {
  const found = foundPlan(json);
  if (findExtension(found.plan, 'routine'))
    return { file: readOwnPlan(found) as ReadPlan['file'], isForeign: false, notices: [] };
  return { ...readForeignPlan(found, newKey), isForeign: true };
}
