import { bodyPlace, type BodyPlace } from '../body-outline/body-part';
import { usePlaceWords } from '../body-outline/use-place-words';
import { type FragmentType, graphql, readFragment } from '../gql';
import { oneDecimal } from '../record-drawing/day-words';
import { pageInk } from '../record-drawing/ink';
import { PlaceDrawing, placeDrawingSize, placeStops } from '../record-drawing/place-drawing';
import { Card } from '../ui/card';
import { ChartReader } from './chart-reader';
import styles from './record.module.css';
import { RecordTable } from './record-table';
import { SaveChart } from './save-chart';

const placeChart = graphql(`
  fragment PlaceChart on Client {
    painPlaces(days: $days) {
      answers
      placed
      places {
        location
        answers
        days
        mean
        max
      }
    }
  }
`);
export type PlaceChartClient = FragmentType<typeof placeChart>;

/** What the map of the body is of, in the words of whoever reads it. */
export function readPlaceChart(client: PlaceChartClient, wordsOf: (place: Pick<BodyPlace, 'part' | 'side'>) => string) {
  const { answers, placed, places } = readFragment(placeChart, client).painPlaces;
  const drawn = places.map((found) => {
    const place = bodyPlace(found.location);
    return { ...found, words: place ? wordsOf(place) : found.location };
  });
  const words =
    answers === 0
      ? 'Nothing was answered in these days.'
      : placed === 0
        ? `None of ${answers} answers named a place.`
        : `${placed} of ${answers} answers named a place. Left and right are the client’s own.`;
  return { drawn, words };
}

/** Where it hurt, on the body and in words. */
export function PlaceCard(props: { client: PlaceChartClient; clientId: string; days: number }) {
  const { client, clientId, days } = props;
  const { drawn, words } = readPlaceChart(client, usePlaceWords());
  const { width, height } = placeDrawingSize;
  return (
    <Card aria-labelledby="places" className={styles.card}>
      <h2 id="places">Where it hurts</h2>
      <p>{words}</p>
      {drawn.length > 0 && (
        <>
          <div className={styles.places}>
            <ChartReader label="Places, often named first" stops={placeStops(drawn)} minWidth="narrow">
              <svg
                className={styles.chart}
                viewBox={`0 0 ${width} ${height}`}
                role="img"
                aria-label={`Map of the body. ${words}`}
              >
                <PlaceDrawing places={drawn} ink={pageInk} />
              </svg>
            </ChartReader>
            <RecordTable
              caption="Places that answers named"
              columns={['Place', 'Answers', 'Days', 'Mean', 'Highest']}
              rows={drawn.map((place) => ({
                key: place.location,
                cells: [place.words, place.answers, place.days, oneDecimal(place.mean), place.max],
              }))}
            />
          </div>
          <div className={styles.foot}>
            <SaveChart clientId={clientId} chart="places" days={days} name="where it hurts" />
          </div>
        </>
      )}
    </Card>
  );
}
