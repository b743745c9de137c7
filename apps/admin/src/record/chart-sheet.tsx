import type { ReactElement } from 'react';
import { painChartHeight } from '../record-drawing/alert-lanes';
import { chart } from '../record-drawing/chart-scale';
import { shortDay } from '../record-drawing/day-words';
import { ExerciseDrawing, exerciseDrawingSize } from '../record-drawing/exercise-drawing';
import { fileInk as ink } from '../record-drawing/ink';
import type { PainChartData } from '../record-drawing/pain-chart-data';
import { PainDrawing } from '../record-drawing/pain-drawing';
import { painLegend } from '../record-drawing/pain-legend';
import { PlaceDrawing, placeDrawingSize, placeWords } from '../record-drawing/place-drawing';
import { SessionDrawing, sessionDrawingSize } from '../record-drawing/session-drawing';
import { Sheet } from '../record-drawing/sheet';
import type { usePlaceWords } from '../body-outline/use-place-words';
import { type ExerciseChartClient, exerciseLegend, readExerciseChart } from './exercise-card';
import { type PainChartClient, readPainChart } from './pain-chart';
import { type PlaceChartClient, readPlaceChart } from './place-card';
import { readSessionChart, type SessionChartClient, sessionLegend } from './session-card';
import { slopeWords, trendWords } from './trend-words';

/** What a drawing in a file is made from. */
export interface SheetOf {
  readonly client: PainChartClient & SessionChartClient & PlaceChartClient & ExerciseChartClient;
  readonly clinicBands: PainChartData['bands'];
  readonly wordsOf: ReturnType<typeof usePlaceWords>;
}

const periodWords = ({ from, to }: { from: string; to: string }) =>
  `${shortDay(from)} to ${shortDay(to)} ${to.slice(0, 4)}`;

function painSheet({ client, clinicBands }: SheetOf): ReactElement {
  const { data, resting } = readPainChart(client, clinicBands);
  const { greenMax, amberMax } = data.bands;
  return (
    <Sheet
      {...{ width: chart.width, height: painChartHeight(data), ink }}
      title={`Pain from 0 to 10, ${periodWords(data)}`}
      description={`Resting pain: ${trendWords(resting)} ${slopeWords(resting) ?? ''} Bands: green to ${greenMax}, amber to ${amberMax}, red above.`}
      legend={painLegend(ink, data)}
    >
      <PainDrawing data={data} ink={ink} />
    </Sheet>
  );
}

function sessionSheet({ client, clinicBands }: SheetOf): ReactElement {
  const { drawn, words } = readSessionChart(client);
  const { width, height } = sessionDrawingSize(drawn);
  const { data } = readPainChart(client, clinicBands);
  return (
    <Sheet
      {...{ width: Math.max(480, width), height, ink }}
      title={`Sessions, ${periodWords(data)}`}
      description={words}
      legend={sessionLegend(drawn, ink)}
    >
      <SessionDrawing days={drawn} ink={ink} />
    </Sheet>
  );
}

function placeSheet({ client, clinicBands, wordsOf }: SheetOf): ReactElement {
  const { drawn, words } = readPlaceChart(client, wordsOf);
  const { data } = readPainChart(client, clinicBands);
  return (
    <Sheet
      {...{ ...placeDrawingSize, width: 480, ink }}
      title={`Where it hurts, ${periodWords(data)}`}
      description={[words, ...drawn.map(placeWords)].join(' ')}
      legend={drawn.map((place) => ({
        words: `${place.words}: ${place.answers}`,
        sign: <circle r={4} fill={ink.red} />,
      }))}
    >
      <PlaceDrawing places={drawn} ink={ink} />
    </Sheet>
  );
}

function exerciseSheet({ client, clinicBands }: SheetOf): ReactElement {
  const exercises = readExerciseChart(client);
  const { data } = readPainChart(client, clinicBands);
  return (
    <Sheet
      {...{ ...exerciseDrawingSize(exercises.length), ink }}
      title={`Exercises, and the pain after them, ${periodWords(data)}`}
      description="Not a cause: the pain of a session is that of all its exercises together. Means of fewer than 3 answers are left out."
      legend={exerciseLegend(ink)}
    >
      <ExerciseDrawing exercises={exercises} ink={ink} />
    </Sheet>
  );
}

/** The charts of a record as drawings of their own, by the names that their addresses have. */
export const chartSheets = {
  pain: painSheet,
  sessions: sessionSheet,
  places: placeSheet,
  exercises: exerciseSheet,
} as const;
export type ChartName = keyof typeof chartSheets;
