import {
  type ExerciseDecision,
  type ExerciseDraft,
  type ExerciseOutcome,
  type KnownExercise,
  type NameMatch,
  type NameMatchKind,
  type PlannedExercise,
  type ReadExercise,
  takesMerges,
} from './domain.ts';
import { broughtBy, mergedDraft } from './merge.ts';
import { type Findable, NameIndex, originKey } from './name-index.ts';

/** What a draft is found by. */
export function findableOf({ content, attribution }: ExerciseDraft): Findable {
  return { name: content.name, aliases: content.aliases, origin: originKey(attribution) };
}

/** Decides what becomes of each record in turn; what one makes of the library, the next one meets. */
export class ExercisePlan {
  readonly #index = new NameIndex<KnownExercise>();
  readonly #library = new Map<string, KnownExercise>();
  readonly #decisions: ReadonlyMap<number, ExerciseDecision>;
  readonly records: PlannedExercise[] = [];
  /** Exercises that are to be made, by the record that they come from. */
  readonly created = new Map<number, KnownExercise>();
  /** Exercises of the library that are to be changed, each with the names of its changed fields. */
  readonly merged = new Map<KnownExercise, Set<string>>();

  constructor(library: readonly KnownExercise[], decisions: readonly ExerciseDecision[] = []) {
    this.#decisions = new Map(decisions.map((decision) => [decision.record, decision]));
    // a plan changes what it holds records against, so it has its own
    for (const exercise of library.map((one) => ({ ...one }))) {
      if (exercise.id !== null) this.#library.set(exercise.id, exercise);
      this.#index.add(exercise, findableOf(exercise.draft));
    }
  }

  /** Plans the next record. */
  add(record: ReadExercise): PlannedExercise {
    const planned = this.#plan(record, this.records.length);
    this.records.push(planned);
    return planned;
  }

  #plan({ draft, problem, line, label, notices }: ReadExercise, index: number): PlannedExercise {
    const bare = { index, line, label: draft?.content.name ?? label, notices, draft };
    const refused = (reason: string): PlannedExercise => ({
      ...bare,
      match: null,
      possibleDuplicates: [],
      outcome: 'REFUSED',
      reason,
      done: 'REFUSED',
    });
    if (draft === null) return refused(problem ?? 'It cannot be read.');
    const { match, possibleDuplicates } = this.#find(draft);
    const outcome = outcomeOf(match, possibleDuplicates);
    const full = {
      ...bare,
      notices: [...notices, ...noticeOf(match)],
      match,
      possibleDuplicates,
      outcome,
      reason: null,
    };
    const decision = this.#decisions.get(index);
    if (decision?.action === 'SKIP') return { ...full, done: 'SKIPPED' };
    if (decision?.action === 'CREATE' || (!decision && match === null)) {
      this.#create(draft, index);
      return { ...full, done: 'CREATED' };
    }
    const into = decision ? this.#chosen(decision, full) : match?.exercise;
    if (!into || !takesMerges(into)) {
      if (decision)
        return { ...refused('What it was to be merged into is no exercise of your own that it may be.'), match };
      return { ...full, done: 'UNCHANGED' };
    }
    return { ...full, done: this.#merge(into, draft) };
  }

  #chosen({ exerciseId }: ExerciseDecision, { match, possibleDuplicates }: Found) {
    if (exerciseId) return this.#library.get(exerciseId);
    return [match, ...possibleDuplicates].find((one) => one && takesMerges(one.exercise))?.exercise;
  }

  #find(draft: ExerciseDraft): Found {
    const findable = findableOf(draft);
    const as =
      (by: NameMatchKind) =>
      (exercise: KnownExercise): NameMatch => ({
        by,
        exercise,
        brings: broughtBy(draft, exercise.draft),
      });
    const [match = null] = [
      ...this.#index.byOrigin(findable).map(as('ORIGIN')),
      ...this.#index.byName(findable).map(as('NAME')),
      ...this.#index.byAlias(findable).map(as('ALIAS')),
    ].toSorted((a, b) => rank(a) - rank(b));
    const similar = match ? [] : this.#index.bySimilarName(findable).map(as('SIMILAR_NAME'));
    return { match, possibleDuplicates: similar };
  }

  #create(draft: ExerciseDraft, index: number): void {
    const exercise = { id: null, record: index, isOwn: true, isArchived: false, revision: 1, draft };
    this.created.set(index, exercise);
    this.#index.add(exercise, findableOf(draft));
  }

  #merge(into: KnownExercise, draft: ExerciseDraft) {
    const brings = broughtBy(draft, into.draft);
    if (brings.length === 0) return 'UNCHANGED' as const;
    into.draft = mergedDraft(into.draft, draft, brings);
    this.#index.add(into, findableOf(into.draft));
    const fields = brings.map(({ field }) => field);
    if (into.id !== null) this.merged.set(into, new Set([...(this.merged.get(into) ?? []), ...fields]));
    return 'MERGED' as const;
  }
}

type Found = Pick<PlannedExercise, 'match' | 'possibleDuplicates'>;

/** The one to choose among several: what may be changed, and of that what nothing is new to. */
const rank = ({ exercise, brings }: NameMatch) => (takesMerges(exercise) ? 0 : 2) + (brings.length > 0 ? 1 : 0);

function outcomeOf(match: NameMatch | null, possibleDuplicates: readonly NameMatch[]): ExerciseOutcome {
  if (match) return match.brings.length > 0 ? 'DUPLICATE' : 'UNCHANGED';
  return possibleDuplicates.length > 0 ? 'POSSIBLE_DUPLICATE' : 'NEW';
}

function noticeOf(match: NameMatch | null): string[] {
  if (!match || takesMerges(match.exercise)) return [];
  return [
    match.exercise.isOwn
      ? 'Your own one is archived, and stays as it is. Restore it first, or make a new one.'
      : 'It stands in the public library, which stays as it is. Make a new one to have it in your own.',
  ];
}
