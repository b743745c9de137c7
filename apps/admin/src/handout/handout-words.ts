/** Finds a client's words in the message file, under `handout`. */
export type Words = (key: string, values?: Record<string, string | number>) => string;

interface Range {
  readonly min: number;
  readonly max: number;
}

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));

/** How long it takes: "about 6 to 9 minutes". */
export function timeLine(t: Words, seconds: Range): string {
  const [min, max] = [minutes(seconds.min), minutes(seconds.max)];
  return t(min === max ? 'minutes' : 'minutesRange', { min, max });
}

/** What has to be at hand. */
export function equipmentLine(t: Words, equipment: readonly string[]): string {
  return equipment.length > 0 ? t('needs', { things: equipment.join(', ') }) : t('needsNothing');
}

function pause(t: Words, { min, max }: Range): string {
  return min === max ? t('seconds', { count: min }) : t('secondsRange', { min, max });
}

/** What is to be said of a block before its exercises: its rounds, its rests and its note. */
export function blockLines(
  t: Words,
  block: {
    readonly rounds: Range;
    readonly restBetweenItemsSeconds: Range | null;
    readonly restBetweenRoundsSeconds: Range | null;
    readonly note: string | null;
  },
): string[] {
  const { rounds, restBetweenItemsSeconds: items, restBetweenRoundsSeconds: between, note } = block;
  const count = rounds.min === rounds.max ? t('rounds', { count: rounds.max }) : t('roundsRange', { ...rounds });
  return [
    ...(rounds.max > 1 ? [`${count}. ${t('roundsHow')}`] : []),
    ...(items && items.max > 0 ? [t('restBetweenItems', { time: pause(t, items) })] : []),
    ...(between && between.max > 0 && rounds.max > 1 ? [t('restBetweenRounds', { time: pause(t, between) })] : []),
    ...(note ? [note] : []),
  ];
}
