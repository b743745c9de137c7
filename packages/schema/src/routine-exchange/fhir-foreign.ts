import { slugOf } from '../exercise/slug.ts';
import { KEY_PATTERN, routineListLimits, routineTextLimits } from '../routine/composed.ts';
import { normaliseDoi, normaliseUrl } from '../source/identifiers.ts';
import { FILE_FORMAT, FILE_VERSION, type FileProblem } from './domain.ts';
import { type FoundPlan, type ReadPlan, elements, textOf } from './fhir-bundle.ts';
import type { Element } from './fhir-extension.ts';
import { foreignDose } from './fhir-foreign-dose.ts';
import { ForeignExercises, nameOf } from './fhir-foreign-exercise.ts';

/** What is read of a plan and of its actions, and what says nothing that a routine could hold. */
const readOfPlan = new Set(
  'resourceType id meta text language url identifier version name title status date type contained description topic relatedArtifact action'.split(
    ' ',
  ),
);
const readOfAction = new Set(
  'id title description textEquivalent timingTiming definitionCanonical action groupingBehavior selectionBehavior reason'.split(
    ' ',
  ),
);

const leftOut = (element: Element, known: ReadonlySet<string>, path: string): FileProblem[] =>
  Object.keys(element)
    .filter((name) => !known.has(name) && !name.startsWith('_'))
    .map((name) => ({ path: `${path}.${name}`, message: 'A routine has no such part: it is left out.' }));

/** Reads the actions of a plan of others. */
class ForeignActions {
  readonly #found: FoundPlan;
  readonly #newKey: () => string;
  readonly #keys = new Set<string>();
  readonly exercises = new ForeignExercises();
  readonly notices: FileProblem[] = [];

  constructor(found: FoundPlan, newKey: () => string) {
    this.#found = found;
    this.#newKey = newKey;
  }

  #key(action: Element): string {
    const id = textOf(action['id']);
    const key = KEY_PATTERN.test(id) && !this.#keys.has(id) ? id : this.#newKey();
    this.#keys.add(key);
    return key;
  }

  /** The items of an action: its own when it is one thing to do, else those of all within it. */
  #items(action: Element, path: string): object[] {
    this.notices.push(...leftOut(action, readOfAction, path));
    const within = elements(action['action']);
    if (within.length > 0) return within.flatMap((one, at) => this.#items(one, `${path}.action.${at}`));
    const activity = this.#found.activityAt(action['definitionCanonical']);
    if (action['definitionCanonical'] !== undefined && !activity)
      this.notices.push({ path: `${path}.definitionCanonical`, message: 'What it names is not in the file.' });
    const name = nameOf(action, activity);
    if (name === '') {
      this.notices.push({ path, message: 'It has no name, so it is left out.' });
      return [];
    }
    const { dose, note, notices } = foreignDose(action, activity, path);
    this.notices.push(...notices);
    const exercise = this.exercises.add(name, activity);
    return [{ key: this.#key(action), exercise, dose, note: note === name ? null : note }];
  }

  /** A block of one group, or of things that stand beside each other without one. */
  #block(action: Element, items: object[]): object {
    const [reason] = elements(action['reason']);
    return {
      key: this.#key(action),
      name: textOf(action['title']).slice(0, routineTextLimits.name),
      rounds: { min: 1, max: 1 },
      condition: textOf(reason?.['text']).slice(0, routineTextLimits.condition).trim() || null,
      note: textOf(action['description']).slice(0, routineTextLimits.note).trim() || null,
      items,
    };
  }

  blocks(): object[] {
    const blocks: object[] = [];
    let loose: object[] = [];
    const close = () => {
      if (loose.length > 0) blocks.push(this.#block({}, loose));
      loose = [];
    };
    for (const [at, action] of elements(this.#found.plan['action']).entries()) {
      const items = this.#items(action, `action.${at}`);
      if (elements(action['action']).length === 0) loose.push(...items);
      else {
        close();
        blocks.push(this.#block(action, items));
      }
    }
    close();
    return blocks;
  }
}

/** The sources that a plan of others names; what each is cited for, it does not say in a way that can be read. */
function sourcesOf(plan: Element, notices: FileProblem[]): object[] {
  return elements(plan['relatedArtifact']).flatMap((artifact, at) => {
    const title = [artifact['citation'], artifact['display'], artifact['label']].map(textOf).find((one) => one.trim());
    const path = `relatedArtifact.${at}`;
    if (!title) {
      notices.push({ path, message: 'It names nothing, so it is left out.' });
      return [];
    }
    notices.push({ path, message: 'It becomes a source. What it is cited for is yours to say.' });
    const url = normaliseUrl(textOf(artifact['url']));
    const doi = normaliseDoi(url ?? '');
    return [{ ref: `source-${at + 1}`, type: 'OTHER', title: title.trim().slice(0, 2000), doi, url: doi ? null : url }];
  });
}

/** Reads what can be read of a plan that others wrote, and says what cannot. */
export function readForeignPlan(found: FoundPlan, newKey: () => string): Pick<ReadPlan, 'file' | 'notices'> {
  const { plan } = found;
  const title = (textOf(plan['title']) || textOf(plan['name'])).replace(/\s+/g, ' ').trim();
  const actions = new ForeignActions(found, newKey);
  const notices = leftOut(plan, readOfPlan, 'PlanDefinition');
  const blocks = actions.blocks();
  const sources = sourcesOf(plan, notices);
  const uses = elements(plan['topic']).map(({ text }) => textOf(text).trim().slice(0, routineTextLimits.use));
  const file = {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    routine: {
      slug: slugOf(title, 'routine'),
      title: title.slice(0, routineTextLimits.title).trim(),
      summary: textOf(plan['description']).slice(0, routineTextLimits.summary).trim(),
      uses: [...new Set(uses.filter(Boolean))].slice(0, routineListLimits.uses),
      blocks,
    },
    exercises: actions.exercises.list,
    sources,
  } as unknown as ReadPlan['file'];
  return { file, notices: [...notices, ...actions.notices] };
}
