import { Change, ChangeGroup } from '../version-history/change-group';
import { Runs } from '../version-history/runs';
import { type ChangesOfField, runsOf } from './change-groups';

/** What changed in one field of an exercise. */
export function FieldChanges({ group }: { group: ChangesOfField }) {
  return (
    <ChangeGroup label={group.label}>
      {group.changes.map((change) => (
        <Change key={`${change.key}-${change.kind}`} kind={change.kind}>
          {change.kind === 'MOVED' ? <p>{change.text}</p> : <Runs runs={runsOf(change)} />}
        </Change>
      ))}
    </ChangeGroup>
  );
}
