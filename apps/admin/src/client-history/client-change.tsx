import { runsOf } from '../exercise-history/change-groups';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Runs } from '../version-history/runs';
import { fieldLabel, isProse, valueWords } from './change-words';
import styles from './client-history.module.css';

const clientChange = graphql(`
  fragment ClientChange on ClientChange {
    field
    kind
    before
    after
    parts {
      kind
      text
    }
  }
`);

/** One field that was changed: what stood there before, and what stands there after. */
export function ClientChange(props: { change: FragmentType<typeof clientChange> }) {
  const change = readFragment(clientChange, props.change);
  const { field, before, after } = change;
  return (
    <div className={styles.change}>
      <dt>{fieldLabel[field]}</dt>
      <dd>
        {isProse(field) ? (
          <Runs runs={runsOf(change)} />
        ) : (
          <p>
            <span className={before ? styles.before : styles.nothing}>{valueWords(field, before)}</span>{' '}
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">became</span>{' '}
            <span className={after ? undefined : styles.nothing}>{valueWords(field, after)}</span>
          </p>
        )}
      </dd>
    </div>
  );
}
