import { type BodyPlace, bodyPlaces, bodyViews } from '../body-outline/body-part';
import type { Ink } from './ink';
import type { Stop } from './pain-stops';

/** One place where it hurt, and how that is said. */
export interface DrawnPlace {
  readonly location: string;
  readonly words: string;
  readonly answers: number;
  readonly days: number;
  readonly mean: number;
  readonly max: number;
}

const top = 26;
const figure = { width: 100, height: 221, gap: 60, left: 40 };
/** The size of the drawing, in its own units. */
export const placeDrawingSize = {
  width: figure.left * 2 + figure.width * 2 + figure.gap,
  height: top + figure.height + 4,
};

const xOfView = (at: number) => figure.left + at * (figure.width + figure.gap);

function markOf({ mark: [x, y], isMirrored }: BodyPlace) {
  return { x: isMirrored ? 100 - x : x, y };
}

function Place(props: { place: BodyPlace; found: DrawnPlace | undefined; most: number; ink: Ink }) {
  const { place, found, most, ink } = props;
  const share = found ? found.answers / most : 0;
  return (
    <path
      d={place.path}
      transform={place.isMirrored ? 'matrix(-1 0 0 1 100 0)' : undefined}
      fill={found ? ink.red : ink.line}
      fillOpacity={found ? 0.18 + 0.62 * share : 0.55}
      stroke={found ? ink.red : ink.soft}
      strokeWidth={found ? 1 : 0.4}
    />
  );
}

/** Where it hurt: the body from the front and from behind, darker where it was named more often, with the counts. */
export function PlaceDrawing({ places, ink }: { places: readonly DrawnPlace[]; ink: Ink }) {
  const most = Math.max(1, ...places.map(({ answers }) => answers));
  const byLocation = new Map(places.map((place) => [place.location, place]));
  return bodyViews.map((view, at) => (
    <g key={view} transform={`translate(${xOfView(at)} ${top})`}>
      <text x={50} y={-12} textAnchor="middle" fontSize={11} fontWeight={600} fill={ink.ink}>
        {view === 'FRONT' ? 'Front' : 'Back'}
      </text>
      <text x={-2} y={60} textAnchor="end" fontSize={10} fill={ink.soft}>
        {view === 'FRONT' ? 'Right' : 'Left'}
      </text>
      <text x={102} y={60} fontSize={10} fill={ink.soft}>
        {view === 'FRONT' ? 'Left' : 'Right'}
      </text>
      {bodyPlaces(view).map((place) => (
        <Place key={place.location} place={place} found={byLocation.get(place.location)} most={most} ink={ink} />
      ))}
      {bodyPlaces(view).map((place) => {
        const found = byLocation.get(place.location);
        const { x, y } = markOf(place);
        return (
          found && (
            <text
              key={place.location}
              x={x}
              y={y + 3.5}
              textAnchor="middle"
              fontSize={9.5}
              fontWeight={700}
              fill={ink.ink}
              stroke={ink.surface}
              strokeWidth={2.5}
              paintOrder="stroke"
            >
              {found.answers}
            </text>
          )
        );
      })}
    </g>
  ));
}

/** One place in words, its side among them. */
export function placeWords({ words, answers, days, mean, max }: DrawnPlace): string {
  const times = answers === 1 ? 'once' : `${answers} times, on ${days} ${days === 1 ? 'day' : 'days'}`;
  return `${words}: named ${times}; ${mean.toFixed(1)} on average, ${max} at most.`;
}

/** The places in words, those named most often first. */
export function placeStops(places: readonly DrawnPlace[]): readonly Stop[] {
  const { width, height } = placeDrawingSize;
  return places.flatMap((found) => {
    for (const [at, view] of bodyViews.entries()) {
      const place = bodyPlaces(view).find(({ location }) => location === found.location);
      if (!place) continue;
      const { x, y } = markOf(place);
      return [{ key: found.location, x: (xOfView(at) + x) / width, y: (top + y) / height, text: placeWords(found) }];
    }
    return [];
  });
}
