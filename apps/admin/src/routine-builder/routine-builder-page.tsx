import { randomUUID } from 'node:crypto';
import { composedBlock } from '@reprise/schema/composing/composed-parts';
import type { ComposedRoutine } from '@reprise/schema/routine/composed';
import { notFound } from 'next/navigation';
import { graphql } from '../gql';
import type { KnownToRoutinesFragment } from '../gql/graphql';
import { readFragment } from '../gql';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { EmptyState } from '../ui/empty-state';
import { ForkRoutine } from './fork-routine';
import { RestoreRoutine } from './restore-routine';
import { RoutineBuilder } from './routine-builder';

const knownToRoutines = graphql(`
  fragment KnownToRoutines on Query {
    knownRoutines: routines(first: 1, filter: { status: [PUBLISHED, DRAFT] }) {
      facets {
        use {
          value
        }
      }
    }
    knownExercises: exercises(first: 1) {
      facets {
        equipment {
          value
        }
      }
    }
  }
`);

const newRoutinePage = graphql(`
  query NewRoutinePage {
    ...KnownToRoutines
  }
`);

const routineBuilderPage = graphql(`
  query RoutineBuilderPage($slug: String!) {
    routine(slug: $slug) {
      id
      slug
      title
      status
      mayEdit
      ...RoutineDraft
    }
    ...KnownToRoutines
  }
`);

const knownOf = ({ knownRoutines, knownExercises }: KnownToRoutinesFragment) => ({
  uses: knownRoutines.facets.use.map(({ value }) => value),
  equipment: knownExercises.facets.equipment.map(({ value }) => value),
});

/** What a new routine begins with: one block to type into. */
const blank = (): ComposedRoutine => ({
  title: '',
  summary: '',
  uses: [],
  conditions: [],
  statedMinutes: null,
  blocks: [composedBlock(randomUUID())],
});

/** The builder with an empty routine, which is made at the first word. */
export async function NewRoutinePage() {
  const answer = await query(newRoutinePage, {});
  return (
    <GraphqlProvider>
      <RoutineBuilder routine={null} blank={blank()} known={knownOf(readFragment(knownToRoutines, answer))} />
    </GraphqlProvider>
  );
}

/** The builder of one routine; one that is archived or of the public library says what to do first. */
export async function RoutineBuilderPage({ slug }: { slug: string }) {
  const answer = await query(routineBuilderPage, { slug });
  const { routine } = answer;
  if (!routine) notFound();
  const { id, title, status, mayEdit } = routine;

  if (!mayEdit) {
    return (
      <GraphqlProvider>
        <EmptyState isPage title={`${title} is of the public library`} action={<ForkRoutine id={id} look="filled" />}>
          <p>Everybody reads it and nobody edits it. Make it yours: your copy keeps its origin and citations.</p>
        </EmptyState>
      </GraphqlProvider>
    );
  }
  if (status === 'ARCHIVED') {
    return (
      <GraphqlProvider>
        <EmptyState isPage title={`${title || 'This routine'} is archived`} action={<RestoreRoutine id={id} />}>
          <p>Nobody finds it in the library; plans that have it keep it. Restore it to edit it.</p>
        </EmptyState>
      </GraphqlProvider>
    );
  }
  return (
    <GraphqlProvider>
      <RoutineBuilder
        key={id}
        routine={routine}
        blank={blank()}
        known={knownOf(readFragment(knownToRoutines, answer))}
      />
    </GraphqlProvider>
  );
}
