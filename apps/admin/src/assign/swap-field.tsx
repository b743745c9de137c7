'use client';

import { NativeSelect } from '@mantine/core';
import { graphql } from '../gql';
import type { PublicationStatus } from '../gql/graphql';
import { useAnswer } from '../routine-builder/use-answer';
import type { KnownExercise, KnownItem } from './known-routines';

const ladderOfItem = graphql(`
  query LadderOfItem($id: ID!) {
    exercise(id: $id) {
      id
      easier {
        exercise {
          id
          name
          status
          currentVersion {
            id
          }
        }
      }
      harder {
        exercise {
          id
          name
          status
          currentVersion {
            id
          }
        }
      }
      variations {
        id
        name
        status
        currentVersion {
          id
        }
      }
    }
  }
`);

interface Neighbour {
  readonly id: string;
  readonly name: string;
  readonly status: PublicationStatus;
  readonly currentVersion: { readonly id: string };
}

const known = ({ id, name, currentVersion }: Neighbour): KnownExercise => ({
  exerciseId: id,
  name,
  versionId: currentVersion.id,
});

/** Swaps an exercise within its ladder: easier, harder, or a variation of it. */
export function SwapField(props: {
  item: KnownItem;
  swapped: KnownExercise | null;
  onSwap: (to: KnownExercise | null) => void;
}) {
  const { item, swapped } = props;
  const { data, isUnreachable } = useAnswer(ladderOfItem, { id: item.exerciseId });
  const ladder = data?.exercise;
  const groups = [
    { label: 'Easier', of: ladder?.easier.map(({ exercise }) => exercise) ?? [] },
    { label: 'Harder', of: ladder?.harder.map(({ exercise }) => exercise) ?? [] },
    { label: 'Variations', of: ladder?.variations ?? [] },
  ].map(({ label, of }) => ({ label, of: of.filter(({ status }) => status === 'PUBLISHED').map(known) }));
  const all = groups.flatMap(({ of }) => of);
  // what it was swapped for before keeps its own version
  const had = swapped && !all.some(({ exerciseId }) => exerciseId === swapped.exerciseId) ? [swapped] : [];
  const hint = isUnreachable
    ? 'The service did not answer.'
    : ladder && all.length === 0
      ? 'Its ladder has no neighbours yet.'
      : undefined;

  return (
    <NativeSelect
      label="Done in its place"
      size="sm"
      description={hint}
      value={swapped?.exerciseId ?? ''}
      onChange={({ currentTarget: { value } }) =>
        props.onSwap([...all, ...had].find(({ exerciseId }) => exerciseId === value) ?? null)
      }
      data={[
        { value: '', label: `${item.name}, as the routine has it` },
        ...had.map(({ exerciseId, name }) => ({ value: exerciseId, label: name })),
        ...groups.flatMap(({ label, of }) =>
          of.length > 0
            ? [{ group: label, items: of.map(({ exerciseId, name }) => ({ value: exerciseId, label: name })) }]
            : [],
        ),
      ]}
    />
  );
}
