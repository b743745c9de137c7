import { Button } from '../ui/button';
import { FacetGroup } from '../ui/facet-group';
import { Field } from '../ui/field';
import { type SearchParameters, manyOf, oneOf } from '../ui/search-parameters';
import { auditKinds, dayOf, kindLabel } from './audit-filter';
import styles from './audit.module.css';

/** What the list is narrowed by: who, when, and what kind of thing. It is a plain form, so that the address holds it. */
export function AuditFilters(props: {
  path: string;
  parameters: SearchParameters;
  members: readonly { id: string; name: string }[];
}) {
  const { path, parameters, members } = props;
  const client = oneOf(parameters, 'client');
  return (
    <div className={styles.filters} data-not-printed>
      <FacetGroup
        title="What was done"
        name="kind"
        choices={auditKinds.map((value) => ({ value, label: kindLabel[value] }))}
        path={path}
        parameters={parameters}
      />
      <form action={path} className={styles.form} aria-label="Narrow the record">
        {client && <input type="hidden" name="client" value={client} />}
        {manyOf(parameters, 'kind', auditKinds).map((kind) => (
          <input key={kind} type="hidden" name="kind" value={kind} />
        ))}
        <div className={styles.select}>
          <label htmlFor="audit-member">Who</label>
          <select id="audit-member" name="member" defaultValue={oneOf(parameters, 'member') ?? ''}>
            <option value="">Everybody</option>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <Field label="From" name="from" type="date" defaultValue={dayOf(parameters, 'from')} />
        <Field label="To" name="to" type="date" defaultValue={dayOf(parameters, 'to')} />
        <Button type="submit">Show</Button>
      </form>
    </div>
  );
}
