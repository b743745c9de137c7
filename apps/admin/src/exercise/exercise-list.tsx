import { NewExerciseLink } from '../exercise-editor/exercise-links';
import { graphql, readFragment } from '../gql';
import { query } from '../graphql/server';
import { ChosenFacets, FacetPanel } from '../ui/facet-panel';
import { ListFrame } from '../ui/list-frame';
import { PageHeader } from '../ui/page-header';
import { Pager } from '../ui/pager';
import { SearchBox } from '../ui/search-box';
import { pageArguments, type SearchParameters } from '../ui/search-parameters';
import cards from './exercise-card.module.css';
import { DraftSwitch } from './draft-switch';
import { ExerciseCard } from './exercise-card';
import { exerciseListing } from './exercise-listing';
import { ExerciseRow, ExerciseTable } from './exercise-row';
import { ExerciseSwitches } from './exercise-switches';
import { exerciseFacets } from './facet-choices';
import { NoExercise } from './no-exercise';
import { PictureCredits } from './picture-credits';

const facetsOfExercises = graphql(`
  fragment ExerciseFacets on ExerciseFacets {
    category {
      value
      count
    }
    region {
      value
      count
    }
    position {
      value
      count
    }
    equipment {
      value
      count
    }
    muscle {
      value
      count
    }
    source {
      id
      title
      count
    }
  }
`);

const exerciseList = graphql(`
  query ExerciseList(
    $search: String
    $filter: ExerciseFilter!
    $needingNothing: ExerciseFilter!
    $orderBy: ExerciseOrder!
    $first: Int
    $after: String
    $last: Int
    $before: String
  ) {
    exercises(
      search: $search
      filter: $filter
      orderBy: $orderBy
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      facets {
        ...ExerciseFacets
      }
      edges {
        node {
          id
          pictures {
            ...PictureCredit
          }
          ...ExerciseCard
          ...ExerciseRow
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
    needingNothing: exercises(search: $search, filter: $needingNothing, first: 0) {
      totalCount
    }
  }
`);

const path = '/exercises';
const pageSize = 24;
const inFirstRow = 3;

/** The exercises of the library: found by name, alias or muscle, narrowed by facets, all of it in the address. */
export async function ExerciseList({ parameters }: { parameters: SearchParameters }) {
  const { search, filter, orderBy, isTable } = exerciseListing(parameters);
  const { exercises, needingNothing } = await query(exerciseList, {
    search,
    filter,
    needingNothing: { ...filter, equipment: null, noEquipment: true },
    orderBy,
    ...pageArguments(parameters, pageSize),
  });
  const facets = exerciseFacets(
    readFragment(facetsOfExercises, exercises.facets),
    needingNothing.totalCount,
    parameters,
  );
  const { totalCount, edges } = exercises;

  return (
    <>
      <PageHeader
        title="Exercises"
        lead="Each with what it is for, how it is done, and what every source says of its dose."
        actions={<NewExerciseLink />}
      />
      <ListFrame
        tools={
          <>
            <SearchBox label="Search exercises" placeholder="Name, other name, muscle or equipment" />
            <DraftSwitch path={path} parameters={parameters} />
            <ExerciseSwitches
              path={path}
              parameters={parameters}
              isTable={isTable}
              orderBy={search === undefined ? null : orderBy}
            />
          </>
        }
        filters={<FacetPanel facets={facets} path={path} parameters={parameters} />}
        chosen={<ChosenFacets facets={facets} path={path} parameters={parameters} />}
        count={totalCount === 1 ? '1 exercise' : `${totalCount} exercises`}
      >
        {edges.length > 0 && !isTable && (
          <ul className={cards.grid}>
            {edges.map(({ node }, index) => (
              <ExerciseCard key={node.id} exercise={node} search={search} isFirst={index < inFirstRow} />
            ))}
          </ul>
        )}
        {!isTable && <PictureCredits pictures={edges.flatMap(({ node }) => node.pictures)} />}
        {edges.length > 0 && isTable && (
          <ExerciseTable>
            {edges.map(({ node }) => (
              <ExerciseRow key={node.id} exercise={node} search={search} />
            ))}
          </ExerciseTable>
        )}
        {edges.length === 0 && <NoExercise search={search} facets={facets} path={path} parameters={parameters} />}
        <Pager path={path} parameters={parameters} pageInfo={exercises.pageInfo} label="Pages of exercises" />
      </ListFrame>
    </>
  );
}
