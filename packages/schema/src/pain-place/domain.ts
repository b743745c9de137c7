import type { LocalDate } from '../plan/local-date.ts';

/** An answer of the scale with the places that it named. */
export interface PlacedAnswer<Location extends string> {
  readonly date: LocalDate;
  readonly intensity: number;
  readonly bodyLocations: readonly Location[];
}

/** One place of the body's outline, and how often it was named. */
export interface PainPlace<Location extends string = string> {
  readonly location: Location;
  readonly answers: number;
  readonly days: number;
  readonly mean: number;
  readonly max: number;
}

/** Where it hurt, over some days. */
export interface PainPlaces<Location extends string = string> {
  /** All of the days, also those that named no place. */
  readonly answers: number;
  /** Those that named a place. */
  readonly placed: number;
  readonly places: readonly PainPlace<Location>[];
}

/** Counts where it hurt, left and right apart; an answer that named no place says nothing of where. [nprs] */
export function painPlaces<Location extends string>(answers: readonly PlacedAnswer<Location>[]): PainPlaces<Location> {
  const locations = new Set(answers.flatMap(({ bodyLocations }) => bodyLocations));
  const places = [...locations].map((location) => {
    const own = answers.filter(({ bodyLocations }) => bodyLocations.includes(location));
    const scores = own.map(({ intensity }) => intensity);
    return {
      location,
      answers: own.length,
      days: new Set(own.map(({ date }) => date)).size,
      mean: scores.reduce((sum, score) => sum + score, 0) / own.length,
      max: Math.max(...scores),
    };
  });
  return {
    answers: answers.length,
    placed: answers.filter(({ bodyLocations }) => bodyLocations.length > 0).length,
    places: oftenFirst(places),
  };
}

/** The places named most often first. */
export function oftenFirst<Location extends string>(
  places: readonly PainPlace<Location>[],
): readonly PainPlace<Location>[] {
  return places.toSorted((one, other) => other.answers - one.answers || (one.location < other.location ? -1 : 1));
}
