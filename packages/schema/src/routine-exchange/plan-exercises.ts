import { isSame } from '../exercise/entries.ts';
import type { ExchangeOutcome } from './domain.ts';
import type { FileExercise, FileRung } from './file-exercise.ts';
import type { KnownLine, Neighbour } from './library-data.ts';
import { fileExercise } from './row.ts';

/** What becomes of one exercise of the file. */
export interface PlannedExercise {
  readonly exercise: FileExercise;
  readonly outcome: Extract<ExchangeOutcome, 'NEW' | 'REUSED'>;
  /** The line and the version that are used; null for what is made. */
  readonly line: KnownLine | null;
  readonly version: KnownLine['versions'][number] | null;
  readonly notices: readonly string[];
}

/** What the exercises of a file are held against. */
export interface ExerciseLibrary {
  readonly lines: readonly KnownLine[];
  readonly neighbours: readonly Neighbour[];
  readonly media: ReadonlyMap<string, { readonly id: string; readonly clinicId: string }>;
  /** Says what a source of the file is in the library; null for a new one. */
  readonly sourceId: (ref: string) => string | null;
}

const lower = (name: string) => name.toLowerCase();

/** The neighbour of the library that a rung leads to; its slug says more than its name. */
export function neighbourOf(rung: FileRung, neighbours: readonly Neighbour[]): Neighbour | undefined {
  return (
    neighbours.find(({ slug, name }) => slug === rung.slug && lower(name) === lower(rung.name)) ??
    neighbours.find(({ slug }) => slug === rung.slug) ??
    neighbours.find(({ name }) => lower(name) === lower(rung.name))
  );
}

/** What an exercise says, in the form in which equal ones are equal. */
function said({ ref: _ref, slug: _slug, ladder, pictures, ...rest }: FileExercise) {
  return {
    ...rest,
    ladder: ladder.map(({ kind, name, criterion }) => [kind, lower(name), criterion]),
    pictures: pictures.map(({ hash, altText }) => [hash, altText]),
  };
}

/** Decides for each exercise of a file whether the library has it. */
export class ExercisePlan {
  readonly #library: ExerciseLibrary;
  readonly #slugs: ReadonlySet<string>;
  readonly planned: readonly PlannedExercise[];

  constructor(exercises: readonly FileExercise[], isForeign: boolean, library: ExerciseLibrary) {
    this.#library = library;
    this.#slugs = new Set(exercises.map(({ slug }) => slug));
    this.planned = exercises.map((exercise) => this.#plan(exercise, isForeign));
  }

  /** The exercise as it would be here: without neighbours and pictures that the library does not have. */
  #kept(exercise: FileExercise): FileExercise {
    const { neighbours, media } = this.#library;
    return {
      ...exercise,
      ladder: exercise.ladder.filter((rung) => this.#slugs.has(rung.slug) || neighbourOf(rung, neighbours)),
      pictures: exercise.pictures.filter(({ hash }) => media.has(hash)),
    };
  }

  #plan(exercise: FileExercise, isForeign: boolean): PlannedExercise {
    const { slug, name } = exercise;
    const lines = this.#library.lines
      .filter((line) => line.slug === slug || lower(line.name) === lower(name))
      .toSorted((one, other) => Number(other.slug === slug) - Number(one.slug === slug));
    const kept = this.#kept(exercise);
    const sourceId = (ref: string) => this.#library.sourceId(ref) ?? `new ${ref}`;
    const citations = kept.citations.map((citation) => ({ ...citation, source: sourceId(citation.source) }));
    const wanted = said({ ...kept, citations });
    for (const line of lines) {
      const version = isForeign
        ? line.versions[0]
        : line.versions.find((one) => isSame(said(fileExercise(one, '', (id) => id)), wanted));
      if (version && (!isForeign || lower(line.name) === lower(name))) {
        const notices = isForeign ? ['It was found by its name alone.'] : [];
        return { exercise: kept, outcome: 'REUSED', line, version, notices };
      }
    }
    const lost = exercise.ladder.filter((rung) => !kept.ladder.includes(rung)).map((rung) => rung.name || rung.slug);
    const unseen = exercise.pictures.length - kept.pictures.length;
    const [other] = lines;
    return {
      exercise: kept,
      outcome: 'NEW',
      line: null,
      version: null,
      notices: [
        ...(isForeign ? ['It is known by its name alone: it stands under strength until you say otherwise.'] : []),
        ...(other
          ? [`“${other.name}” is in your library and says something else, so this becomes a draft beside it.`]
          : []),
        ...(lost.length > 0 ? [`Its neighbours ${lost.join(', ')} are not in your library: they are left out.`] : []),
        ...(unseen > 0
          ? [
              `${unseen === 1 ? 'A picture' : `${unseen} pictures`} of it cannot be shown: the file names pictures, and does not hold them.`,
            ]
          : []),
      ],
    };
  }
}
