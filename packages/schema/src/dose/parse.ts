import { aDose, aDosePart, type Dose, doseProblems } from './domain.ts';
import type { Statement, Word } from './clause.ts';
import { collect, partFields, partFigures, problem, sameFigure, type Stated, valuesOf } from './collect.ts';
import { bareHoldProblems, besideSides, loneNumbers, unknownProblems, withMultipliers } from './neighbours.ts';
import { scan } from './scan.ts';
import { ambiguousSide, numbersAsReps, scopesOf } from './sides.ts';
import { compact, type DoseProblem, readable, type Span } from './text.ts';
import { correctSpelling } from './spelling.ts';

/** Longer texts are no dose, and would cost whoever reads them. */
export const DOSE_TEXT_MAX = 300;

export type ParsedDose =
  | { readonly ok: true; readonly dose: Dose }
  | { readonly ok: false; readonly problems: readonly DoseProblem[] };

/**
 * Reads a dose as clinicians write it. Nothing is guessed: what could mean two things, or is no part of a
 * dose, is a problem with its place in the text and, where there is one, a text to put there instead.
 * Two readings are fixed: "3 x 30 s" is three sets, and repetitions with sides are per side.
 */
export function parseDose(text: string): ParsedDose {
  if (text.length > DOSE_TEXT_MAX) {
    const position = { start: DOSE_TEXT_MAX, end: text.length };
    return { ok: false, problems: [problem(position, `A dose has at most ${DOSE_TEXT_MAX} characters.`, '')] };
  }
  const written = compact(text);
  const parsed = parse(written.text);
  if (parsed.ok) return parsed;
  const problems = withSpelling(written.text, parsed).map((each) => ({
    ...each,
    position: written.original(each.position),
  }));
  return { ok: false, problems: inOrder(problems) };
}

/** Misspelt words are put right before the rest is judged, so that "3 stes of 10" is one problem and not three. */
function withSpelling(text: string, failed: Extract<Attempt, { readonly ok: false }>): readonly DoseProblem[] {
  const corrected = correctSpelling(text, failed.unknown);
  if (!corrected) return failed.problems;
  const again = parse(corrected.text);
  const others = again.ok ? [] : again.problems;
  return [...corrected.problems, ...others.map((each) => ({ ...each, position: corrected.original(each.position) }))];
}

type Attempt =
  | { readonly ok: true; readonly dose: Dose }
  | { readonly ok: false; readonly problems: readonly DoseProblem[]; readonly unknown: readonly Span[] };

function parse(text: string): Attempt {
  const scanned = scan(readable(text));
  const unknown = scanned.filter((word) => word.says === 'unknown').map((word) => word.span);
  const problems = scanned.flatMap((word) => (word.says === 'problem' ? [word.problem] : []));
  problems.push(...unknownProblems(text, scanned), ...bareHoldProblems(text, scanned));
  const dose = doseOf(text, withMultipliers(scanned, problems), problems);
  return problems.length === 0 ? { ok: true, dose } : { ok: false, problems, unknown };
}

function doseOf(text: string, words: readonly Word[], problems: DoseProblem[]): Dose {
  const only = words.findIndex((word) => word.says === 'left only' || word.says === 'right only');
  const scopes = scopesOf(words, problems);
  const shared = scopes ? scopes.shared : besideSides(words, problems);
  const stated = {
    shared: collect(statements(loneNumbers(shared, problems)), problems),
    left: collect(statements(numbersAsReps(scopes?.left ?? [], problems)), problems),
    right: collect(statements(numbersAsReps(scopes?.right ?? [], problems)), problems),
  };
  const ambiguous = scopes && ambiguousSide(text, stated, scopes);
  if (ambiguous) problems.push(ambiguous);
  problems.push(...oneSideProblems(words, only, stated.shared, scopes !== null));
  const dose = assembled(stated, words[only]?.says);
  if (problems.length === 0) problems.push(...brokenRules(text, dose, stated.shared));
  return dose;
}

function statements(words: readonly Word[]): Statement[] {
  return words.filter((word): word is Statement => 'value' in word);
}

function oneSideProblems(words: readonly Word[], only: number, { side }: Stated, hasSides: boolean): DoseProblem[] {
  if (only === -1) return [];
  const again = words.find(
    (word, index) => index !== only && (word.says === 'left only' || word.says === 'right only'),
  );
  if (again) return [problem(again.span, 'One side only can be said of one side.', '')];
  if (hasSides)
    return [problem(words[only]?.span ?? { start: 0, end: 0 }, 'Both sides have figures of their own.', '')];
  return side ? [problem(side.span, 'This says both sides, and one side only.', '')] : [];
}

interface StatedBySide {
  readonly shared: Stated;
  readonly left: Stated;
  readonly right: Stated;
}

function assembled({ shared, left, right }: StatedBySide, only: string | undefined): Dose {
  // What both sides state alike belongs to the dose.
  const alike = partFigures.filter(
    (figure) => left[figure] && right[figure] && sameFigure(left[figure], right[figure]),
  );
  const own = (stated: Stated) =>
    statements(Object.values(stated)).filter((each) => !alike.some((name) => name === each.says));
  const [ownLeft, ownRight] = [own(left), own(right)];
  const differs = ownLeft.length + ownRight.length > 0;
  const hasSides = Object.keys(left).length > 0 || only !== undefined || shared.oneSideFirst !== undefined;
  const others = valuesOf(shared, ['restSeconds', 'timesPerDay', 'daysPerWeek', 'openEnded', 'oneSideFirst']);
  return aDose({
    ...partFields({ ...shared, ...Object.fromEntries(alike.map((name) => [name, left[name]])) }),
    ...others,
    side: shared.side?.value ?? (hasSides ? 'EACH' : 'BOTH'),
    left: differs ? partOf(ownLeft) : only === 'left only' ? aDosePart() : null,
    right: differs ? partOf(ownRight) : only === 'right only' ? aDosePart() : null,
  });
}

function partOf(own: readonly Statement[]) {
  return aDosePart(partFields(Object.fromEntries(own.map((each) => [each.says, each])) as Stated));
}

/** The rules between fields; a clause that breaks one can usually go. */
function brokenRules(text: string, dose: Dose, shared: Stated): DoseProblem[] {
  return doseProblems(dose).map(({ field, message }) => {
    const name = field as keyof Stated;
    const span = shared[name]?.span ?? { start: 0, end: text.length };
    return problem(span, message, field === 'oneSideFirst' ? '' : null);
  });
}

function inOrder(problems: readonly DoseProblem[]): readonly DoseProblem[] {
  const seen = new Set<string>();
  return problems
    .toSorted((one, other) => one.position.start - other.position.start)
    .filter(({ position: { start, end } }) => {
      const place = `${start}-${end}`;
      return !seen.has(place) && seen.add(place);
    });
}
