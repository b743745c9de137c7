import { notFound } from 'next/navigation';
import { cache } from 'react';
import { EvidenceBanner } from '../evidence/evidence-banner';
import { graphql } from '../gql';
import type { CitationStyle } from '../gql/graphql';
import { query } from '../graphql/server';
import { citationStyle } from '../source/citation-style';
import { ReferenceList } from '../source/reference-list';
import type { SearchParameters } from '../ui/search-parameters';
import { ExerciseCautions } from './exercise-cautions';
import { ExerciseClaims } from './exercise-claims';
import { ExerciseColophon } from './exercise-colophon';
import { ExerciseDoses } from './exercise-doses';
import { ExerciseHead } from './exercise-head';
import { ExerciseLadder } from './exercise-ladder';
import { ExerciseRoutines } from './exercise-routines';
import { ExerciseSteps } from './exercise-steps';
import styles from './exercise-page.module.css';

const exercisePage = graphql(`
  query ExercisePage($slug: String!, $style: CitationStyle!) {
    exercise(slug: $slug) {
      id
      name
      purpose
      ...ExerciseHead
      ...ExerciseDoses
      ...ExerciseSteps
      ...ExerciseCautions
      ...ExerciseLadder
      ...ExerciseClaims
      ...ExerciseRoutines
      ...ExerciseColophon
      evidenceWarnings {
        ...EvidenceBanner
      }
      citations {
        id
        ...Referenced
      }
    }
  }
`);

/** The screen's one operation: its title and its body share the answer. */
const readExercise = cache(
  async (slug: string, style: CitationStyle) => (await query(exercisePage, { slug, style })).exercise,
);

/** What stands in the title of the window, and in what searches show. */
export async function exerciseTitle(slug: string, parameters: SearchParameters) {
  const exercise = await readExercise(slug, citationStyle(parameters));
  return { title: exercise?.name ?? 'Not found', description: exercise?.purpose ?? '', path: `/exercises/${slug}` };
}

/** One exercise: what it is for, how it is done, and what every source says of it. */
export async function ExercisePage({ slug, parameters }: { slug: string; parameters: SearchParameters }) {
  const style = citationStyle(parameters);
  const exercise = await readExercise(slug, style);
  if (!exercise) notFound();

  return (
    <article className={styles.page}>
      <ExerciseHead exercise={exercise} />
      <EvidenceBanner warnings={exercise.evidenceWarnings} />
      <ExerciseDoses exercise={exercise} />
      <div className={styles.doing}>
        <ExerciseSteps exercise={exercise} />
        <ExerciseCautions exercise={exercise} />
      </div>
      <ExerciseLadder exercise={exercise} />
      <ExerciseClaims exercise={exercise} />
      <ExerciseRoutines exercise={exercise} />
      <ReferenceList
        citations={exercise.citations}
        style={style}
        path={`/exercises/${slug}`}
        parameters={parameters}
        of={{ exercise: exercise.id }}
      />
      <ExerciseColophon exercise={exercise} />
    </article>
  );
}
