const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));

/** A range of seconds as a person says it: "about 6–9 min". */
export function aboutMinutes({ min, max }: { min: number; max: number }): string {
  const [least, most] = [minutes(min), minutes(max)];
  return least === most ? `about ${least} min` : `about ${least}–${most} min`;
}

/** A range of seconds as short as it can be said: "30 s", "1–2 min", "45–90 s". */
export function pauseText({ min, max }: { min: number; max: number }): string {
  const isMinutes = min >= 60 && min % 60 === 0 && max % 60 === 0;
  const [least, most] = isMinutes ? [min / 60, max / 60] : [min, max];
  return `${least === most ? least : `${least}–${most}`} ${isMinutes ? 'min' : 's'}`;
}
