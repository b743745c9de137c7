import { Change, ChangeGroup } from '../version-history/change-group';
import styles from '../version-history/version-history.module.css';
import { type Change as FieldChange, type ChangesOfField, runsOf } from './change-groups';

/** What changed in one field of an exercise. */
export function FieldChanges({ group }: { group: ChangesOfField }) {
  return (
    <ChangeGroup label={group.label}>
      {group.changes.map((change) => (
        <Change key={`${change.key}-${change.kind}`} kind={change.kind}>
          <Words change={change} />
        </Change>
      ))}
    </ChangeGroup>
  );
}

function Words({ change }: { change: FieldChange }) {
  if (change.kind === 'MOVED') return <p>{change.text}</p>;
  return (
    <p className={styles.runs}>
      {runsOf(change).map(({ kind, text }, index) => {
        const Run = kind === 'ADDED' ? 'ins' : kind === 'REMOVED' ? 'del' : 'span';
        return (
          // the runs of one text have nothing else to be known by
          // oxlint-disable-next-line react/no-array-index-key
          <Run key={index}>
            {kind !== 'SAME' && <span className="visually-hidden">{kind === 'ADDED' ? ' added: ' : ' removed: '}</span>}
            {text}
            {kind !== 'SAME' && <span className="visually-hidden">, </span>}
          </Run>
        );
      })}
    </p>
  );
}
