/** A piece of a text that would be one JSON object, and how deep it nests. */
export interface JsonPiece {
  readonly text: string;
  readonly line: number;
  readonly depth: number;
  readonly isWhole: boolean;
}

/** Goes through the signs of JSON that build it, and cuts at the objects of its outermost list. */
class Cutter {
  readonly #text: string;
  readonly #open: ('{' | '[')[] = [];
  #start = -1;
  #startLine = 1;
  #depth = 0;
  #isStray = false;
  constructor(text: string) {
    this.#text = text;
  }

  get isInside(): boolean {
    return this.#open.length > 0;
  }

  #cut(end: number, isWhole: boolean): JsonPiece[] {
    if (this.#start < 0) return [];
    const piece = { text: this.#text.slice(this.#start, end), line: this.#startLine, depth: this.#depth, isWhole };
    this.#open.length = 0;
    [this.#start, this.#depth, this.#isStray] = [-1, 0, false];
    return [piece];
  }

  #begin(index: number, line: number, isStray: boolean) {
    [this.#start, this.#startLine, this.#depth, this.#isStray] = [index, line, 0, isStray];
  }

  /** Words outside of every object, as a record has that lost its beginning. */
  stray(index: number, line: number): void {
    if (this.#start < 0) this.#begin(index, line, true);
  }

  opens(token: '{' | '[', { index, line, before }: { index: number; line: number; before: string }): JsonPiece[] {
    // a name stands before every object in an object, so one without begins the next record
    const isNext = token === '{' && (this.#isStray || (this.#open.at(-1) === '{' && before !== ':'));
    const broken = isNext ? this.#cut(index, false) : [];
    if (this.#start < 0 && token === '{') this.#begin(index, line, false);
    if (this.#start >= 0 && !this.#isStray) this.#depth = Math.max(this.#depth, this.#open.push(token));
    return broken;
  }

  closes(token: '}' | ']', index: number): JsonPiece[] {
    if (this.#isStray) return this.#cut(token === '}' ? index + 1 : index, false);
    const at = this.#open.lastIndexOf(token === '}' ? '{' : '[');
    // the list that all records stand in ends in the midst of one
    if (at < 0) return this.#cut(index, false);
    this.#open.length = at;
    return at === 0 ? this.#cut(index + 1, true) : [];
  }

  ends(): JsonPiece[] {
    return this.#cut(this.#text.length, false);
  }
}

/** Cuts a list of JSON objects apart without reading them, so that a bad one leaves the others whole. */
export function* jsonObjects(text: string): Generator<JsonPiece> {
  const structure = /["\n{}[\]:,]|\\./gs;
  const cutter = new Cutter(text);
  let [line, inString, before] = [1, false, ''];
  for (const { 0: token, index } of text.matchAll(structure)) {
    if (token === '\n') line++;
    // no string of JSON runs over a line, so one that is not closed ends with it
    if (token === '"' || (token === '\n' && inString)) {
      inString = token === '"' && !inString;
      if (inString && !cutter.isInside) cutter.stray(index, line);
    } else if (!inString) {
      if (token === '{' || token === '[') yield* cutter.opens(token, { index, line, before });
      else if (token === '}' || token === ']') yield* cutter.closes(token, index);
    }
    if (!inString && token !== '\n') before = token;
  }
  yield* cutter.ends();
}

/** What a piece says, or what is wrong with it. */
export function parsedJson(text: string): { item: Record<string, unknown> } | { problem: string } {
  try {
    return { item: JSON.parse(text) as Record<string, unknown> };
  } catch (error) {
    return { problem: `It is no valid JSON (${(error as Error).message.replace(/,? ?"?\.\.\..*$/s, '')}).` };
  }
}

/** The lines of a text without their words, so that what follows keeps its numbers. */
export const blanked = (text: string) => text.replace(/[^\n]/g, ' ');
