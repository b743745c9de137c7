export const exchangeFormats = ['JSON', 'FHIR'] as const;
/** The forms in which a routine goes from one library to another. */
export type ExchangeFormat = (typeof exchangeFormats)[number];

/** What the JSON of a routine says that it is. */
export const FILE_FORMAT = 'reprise-routine';
/** The version of that form; it grows when an older reader would misread a file. */
export const FILE_VERSION = 1;

/** What all names of this project begin with that must be unique in the world. A name, not an address. */
export const NAMESPACE = 'https://reprise.example';

/** What one file may hold. */
export const fileLimits = {
  bytes: 10 * 1024 * 1024,
  /** How deep its lists and objects may nest. */
  depth: 40,
  exercises: 200,
  sources: 1000,
  citations: 200,
  /** Characters of a text that has no limit of its own. */
  text: 20_000,
} as const;

/** One thing for which a file is refused, and where in it that stands. */
export interface FileProblem {
  /** Such as `routine.blocks.0.items.1.dose.reps`; empty when it is the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A file that cannot be taken: nothing of it was written. */
export class RoutineFileRefusedError extends Error {
  override readonly name = 'RoutineFileRefusedError';
  readonly problems: readonly FileProblem[];
  constructor(problems: readonly FileProblem[]) {
    const said = problems.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
    super(said.join('\n'));
    this.problems = problems;
  }
}

/** What becomes of one thing in a file. */
export type ExchangeOutcome = 'NEW' | 'REUSED' | 'MERGED';

/** The name and the type of the file that an export makes. */
export function exportedFile(format: ExchangeFormat, slug: string) {
  return format === 'JSON'
    ? { fileName: `${slug}.routine.json`, contentType: 'application/json' }
    : { fileName: `${slug}.fhir.json`, contentType: 'application/fhir+json' };
}
