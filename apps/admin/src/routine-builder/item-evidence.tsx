'use client';

import type { ComposedItem } from '@reprise/schema/routine/composed';
import { shortSource } from '../citation-editor/source-words';
import { pickedSource } from '../citation-editor/edited-citation';
import { graphql, readFragment } from '../gql';
import { sourceWarning } from '../source/source-warning';
import { StrengthMark } from '../source/strength-mark';
import { Badge } from '../ui/badge';
import { factsOf } from './exercise-facts';
import { ItemCitations } from './item-citations';
import styles from './panel.module.css';
import { citationOf } from './routine-draft';
import { SwapList } from './swap-list';
import { useAnswer } from './use-answer';
import { useBuilder } from './use-builder';

const itemEvidence = graphql(`
  query ItemEvidence($id: ID!) {
    exercise(id: $id) {
      id
      citedDoses {
        dose {
          shorthand
        }
        citation {
          id
          locator
          stance
          ...ItemCitation
          source {
            ...PickedSource
          }
        }
      }
      easier {
        criterion
        exercise {
          id
          currentVersion {
            id
            ...ExerciseFacts
          }
        }
      }
      harder {
        criterion
        exercise {
          id
          currentVersion {
            id
            ...ExerciseFacts
          }
        }
      }
      variations {
        id
        currentVersion {
          id
          ...ExerciseFacts
        }
      }
    }
  }
`);

/** What sources say of an item's dose, to be taken with its citation; what the item cites; what could stand in its place. */
export function ItemEvidence({ item }: { item: ComposedItem }) {
  const builder = useBuilder();
  const { data, isUnreachable } = useAnswer(itemEvidence, { id: item.exercise.id });
  const exercise = data?.exercise;
  const doses = (exercise?.citedDoses ?? []).filter(({ dose }) => dose.shorthand !== '');

  function take(cited: (typeof doses)[number]) {
    const citation = citationOf(cited.citation);
    if (!citation.dose) return;
    builder.run({ type: 'TAKE_DOSE', key: item.key, dose: citation.dose, citation });
    builder.say(`Took ${cited.dose.shorthand}, with its source.`);
  }

  return (
    <>
      <section className={styles.part} aria-labelledby="cited-doses">
        <h3 id="cited-doses" className={styles.heading}>
          Doses that sources give
        </h3>
        {!data && !isUnreachable && <p className={styles.soft}>Looking…</p>}
        {isUnreachable && <p className={styles.soft}>The service did not answer.</p>}
        {exercise && doses.length === 0 && <p className={styles.soft}>No source gives a dose of it.</p>}
        {doses.length > 0 && (
          <ul className={styles.doses}>
            {doses.map((cited) => {
              const source = readFragment(pickedSource, cited.citation.source);
              const warning = sourceWarning(source);
              return (
                <li key={cited.citation.id} className={styles.dose}>
                  <p className={styles.shorthand}>{cited.dose.shorthand}</p>
                  <p className={styles.source}>
                    {shortSource(source)}
                    {cited.citation.locator && `, ${cited.citation.locator}`}{' '}
                    <StrengthMark strength={source.appraisal.strength} />
                    {warning && <Badge tone="caution">{warning}</Badge>}
                  </p>
                  <button
                    type="button"
                    className={styles.take}
                    aria-label={`Take ${cited.dose.shorthand} from ${shortSource(source)}`}
                    onClick={() => take(cited)}
                  >
                    Take it
                  </button>
                </li>
              );
            })}
          </ul>
        )}
      </section>
      <ItemCitations item={item} />
      {exercise && (
        <SwapList
          itemKey={item.key}
          groups={[
            {
              title: 'Easier',
              rungs: exercise.easier.map((rung) => ({
                criterion: rung.criterion,
                facts: factsOf(rung.exercise.currentVersion),
              })),
            },
            {
              title: 'Harder',
              rungs: exercise.harder.map((rung) => ({
                criterion: rung.criterion,
                facts: factsOf(rung.exercise.currentVersion),
              })),
            },
            {
              title: 'Variations',
              rungs: exercise.variations.map(({ currentVersion }) => ({
                criterion: '',
                facts: factsOf(currentVersion),
              })),
            },
          ]}
        />
      )}
    </>
  );
}
