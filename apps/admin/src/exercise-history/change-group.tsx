import { Badge } from '../ui/badge';
import { type Change, type ChangesOfField, runsOf } from './change-groups';
import styles from './exercise-history.module.css';

const kindLabel: Record<Change['kind'], string> = {
  ADDED: 'Added',
  REMOVED: 'Removed',
  CHANGED: 'Changed',
  MOVED: 'Moved',
};
const tone = { ADDED: 'good', REMOVED: 'danger', CHANGED: 'neutral', MOVED: 'neutral' } as const;

/** What changed in one field, one thing after the other. */
export function ChangeGroup({ group }: { group: ChangesOfField }) {
  return (
    <section className={styles.group} aria-labelledby={`changed-${group.field}`}>
      <h2 id={`changed-${group.field}`}>{group.label}</h2>
      <ul className={styles.changes}>
        {group.changes.map((change) => (
          <li key={`${change.key}-${change.kind}`} className={styles.change}>
            <Badge tone={tone[change.kind]}>{kindLabel[change.kind]}</Badge>
            <Words change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ change }: { change: Change }) {
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
