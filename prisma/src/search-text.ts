/** Text as searches see it: lower case, without accents and punctuation, single spaces. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

interface ExerciseNames {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly primaryMuscles: readonly string[];
  readonly secondaryMuscles: readonly string[];
  readonly equipment: readonly string[];
}

/** What a search for exercises looks at: the names first, then what is trained and needed. */
export function exerciseSearchText(exercise: ExerciseNames): string {
  const { name, aliases, primaryMuscles, secondaryMuscles, equipment } = exercise;
  return searchable([name, ...aliases, ...primaryMuscles, ...secondaryMuscles, ...equipment].join(' '));
}

interface SourceNames {
  readonly title: string;
  readonly authors: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly containerTitle?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly year?: number | null | undefined;
}

/** What a search for sources looks at. */
export function sourceSearchText({ title, authors, containerTitle, publisher, year }: SourceNames): string {
  const people = authors.flatMap(({ family, given, literal }) => [literal, given, family]);
  return searchable([title, ...people, containerTitle, publisher, year].filter(Boolean).join(' '));
}

interface RoutineNames {
  readonly title: string;
  readonly uses: readonly string[];
  readonly exercises: readonly string[];
}

/** What a search for routines looks at: the title, the uses, and the names of the exercises in it. */
export function routineSearchText({ title, uses, exercises }: RoutineNames): string {
  return searchable([title, ...uses, ...new Set(exercises)].join(' '));
}
