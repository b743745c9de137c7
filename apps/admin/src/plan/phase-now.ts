interface Phase {
  readonly name: string;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
}

/** The name of the phase that a day lies in; before the first it is the first, and after the last the last. */
export function phaseNow(phases: readonly Phase[], today: string): string {
  const going = phases.findLast(({ startsOn }) => startsOn && startsOn <= today);
  return (going ?? phases[0])?.name ?? '';
}
