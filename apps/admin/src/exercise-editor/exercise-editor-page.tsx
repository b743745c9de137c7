import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ExerciseEditor } from './exercise-editor';
import { ForkExercise } from './fork-exercise';
import { RestoreExercise } from './restore-exercise';

const exerciseEditorPage = graphql(`
  query ExerciseEditorPage($slug: String!) {
    exercise(slug: $slug) {
      id
      slug
      name
      status
      mayEdit
      forks {
        id
        slug
        name
      }
      ...ExerciseDraft
    }
    known: exercises(first: 1) {
      facets {
        muscle {
          value
        }
        equipment {
          value
        }
      }
    }
    own: exercises(first: 100, filter: { library: OWN, status: [PUBLISHED, DRAFT] }) {
      edges {
        node {
          id
          tags
        }
      }
    }
  }
`);

/** The editor of one exercise; one that is archived or of the public library says what to do first. */
export async function ExerciseEditorPage({ slug }: { slug: string }) {
  const { exercise, known, own } = await query(exerciseEditorPage, { slug });
  if (!exercise) notFound();
  const { id, name, status, mayEdit, forks } = exercise;

  if (!mayEdit) {
    return (
      <GraphqlProvider>
        <EmptyState
          isPage
          title={`${name} is of the public library`}
          action={
            forks[0] ? (
              <ButtonLink look="filled" href={`/exercises/${forks[0].slug}/edit`}>
                Edit your own {forks[0].name}
              </ButtonLink>
            ) : (
              <ForkExercise id={id} look="filled" />
            )
          }
        >
          <p>
            Everybody reads it and nobody edits it. Adapt it: your clinic’s own copy keeps its origin and citations.
          </p>
        </EmptyState>
      </GraphqlProvider>
    );
  }
  if (status === 'ARCHIVED') {
    return (
      <GraphqlProvider>
        <EmptyState isPage title={`${name} is archived`} action={<RestoreExercise id={id} />}>
          <p>Nobody finds it in the library; routines and plans that have it keep it. Restore it to edit it.</p>
        </EmptyState>
      </GraphqlProvider>
    );
  }
  const tags = [...new Set(own.edges.flatMap(({ node }) => node.tags))].toSorted((one, other) =>
    one.localeCompare(other),
  );
  return (
    <GraphqlProvider>
      <ExerciseEditor
        key={id}
        exercise={exercise}
        suggestions={{
          muscles: known.facets.muscle.map(({ value }) => value),
          equipment: known.facets.equipment.map(({ value }) => value),
          tags,
        }}
      />
    </GraphqlProvider>
  );
}
