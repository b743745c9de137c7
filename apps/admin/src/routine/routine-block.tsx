import { type FragmentType, graphql, readFragment } from '../gql';
import { pauseText } from './about-minutes';
import styles from './routine-block.module.css';
import { RoutineItem } from './routine-item';
import { roundsText } from './rounds-text';

const routineBlock = graphql(`
  fragment RoutineBlock on Block {
    name
    note
    rounds {
      min
      max
    }
    restBetweenItemsSeconds {
      min
      max
    }
    restBetweenRoundsSeconds {
      min
      max
    }
    items {
      id
      ...RoutineItem
    }
  }
`);

/** A run of items; one that is done in rounds is framed as the circle that it is. */
export function RoutineBlock(props: {
  block: FragmentType<typeof routineBlock>;
  /** A routine's only block needs no name unless it is repeated. */ isOnly: boolean;
}) {
  const block = readFragment(routineBlock, props.block);
  const rounds = roundsText(block.rounds);
  const rests = [
    block.restBetweenItemsSeconds && `${pauseText(block.restBetweenItemsSeconds)} of rest between exercises`,
    block.restBetweenRoundsSeconds && `${pauseText(block.restBetweenRoundsSeconds)} of rest between rounds`,
  ].filter((rest) => rest !== null);

  return (
    <section aria-label={block.name} className={styles.block} data-circuit={rounds ? true : undefined}>
      {!rounds && props.isOnly && <h2 className="visually-hidden">{block.name}</h2>}
      {(rounds || !props.isOnly) && (
        <header className={styles.head}>
          <h2>{block.name}</h2>
          {rounds && (
            <p className={styles.rounds}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M5 11a7 7 0 0 1 12.500-3.500L20 10M20 5v5h-5M19 13a7 7 0 0 1-12.500 3.500L4 14M4 19v-5h5" />
              </svg>
              {rounds}
            </p>
          )}
        </header>
      )}
      {block.note && <p className={styles.note}>{block.note}</p>}
      {rests.length > 0 && <p className={styles.note}>{rests.join(', ')}</p>}
      <ol className={styles.items}>
        {block.items.map((item, index) => (
          <RoutineItem key={item.id} item={item} number={index + 1} />
        ))}
      </ol>
      {rounds && <p className={styles.again}>Then from the top: {rounds} in all.</p>}
    </section>
  );
}
