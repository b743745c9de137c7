import type { Figure, Figures, Statement } from './clause.ts';
import type { DosePart } from './domain.ts';
import type { DoseProblem, Span } from './text.ts';

/** Statements by what they state: one for each. */
export type Stated = { readonly [Name in Figure]?: Extract<Statement, { readonly says: Name }> };

/** How a message about a figure begins. */
export const figureIs: Readonly<Record<Figure, string>> = {
  sets: 'Sets are',
  reps: 'Repetitions are',
  hold: 'The hold is',
  steps: 'Steps are',
  tempo: 'The tempo is',
  load: 'The load is',
  effort: 'The effort is',
  side: 'The side is',
  oneSideFirst: 'The side is',
  restSeconds: 'The rest is',
  timesPerDay: 'Times a day are',
  daysPerWeek: 'Days a week are',
  openEnded: 'Comfort is',
};

/** Puts statements together. Saying the same again is fine; saying something else is a problem. */
export function collect(statements: readonly Statement[], problems: DoseProblem[]): Stated {
  const stated = new Map<Figure, Statement>();
  for (const statement of statements) {
    const before = stated.get(statement.says);
    if (!before || isNarrower(statement, before)) stated.set(statement.says, statement);
    else if (!isSaidAgain(statement, before)) {
      problems.push(problem(statement.span, `${figureIs[statement.says]} stated twice, and not alike.`, ''));
    }
  }
  return Object.fromEntries(stated) as Stated;
}

/** "10 each side, alternating": taking turns says more than each side, and does not contradict it. */
function isNarrower(statement: Statement, before: Statement): boolean {
  return statement.says === 'side' && statement.value === 'ALTERNATE' && before.value === 'EACH';
}

function isSaidAgain(statement: Statement, before: Statement): boolean {
  return isNarrower(before, statement) || sameFigure(statement, before);
}

/** Whether two statements state the same figure. */
export function sameFigure(one: Statement, other: Statement): boolean {
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

export const partFigures = ['sets', 'reps', 'hold', 'steps', 'tempo', 'load', 'effort'] as const;

/** Whether a statement may be of one side alone. */
export function isOfPart(statement: Statement): boolean {
  return (partFigures as readonly string[]).includes(statement.says);
}

/** The fields of one side's part, or of a dose, that statements state. */
export function partFields(stated: Stated): Partial<DosePart> {
  const { hold, ...figures } = valuesOf(stated, partFigures);
  return { ...figures, ...hold };
}

/** The values of some of the statements, by name. */
export function valuesOf<Name extends Figure>(stated: Stated, names: readonly Name[]): Partial<Pick<Figures, Name>> {
  return Object.fromEntries(
    names.flatMap((name) => (stated[name] === undefined ? [] : [[name, stated[name].value]])),
  ) as Partial<Pick<Figures, Name>>;
}

/** Makes a problem at a place. */
export function problem(position: Span, message: string, suggestion: string | null): DoseProblem {
  return { message, position, suggestion };
}
