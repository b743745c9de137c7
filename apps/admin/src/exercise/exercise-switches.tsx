import type { ExerciseOrder } from '../gql/graphql';
import { LinkSwitch } from '../ui/link-switch';
import { type SearchParameters, withParameters } from '../ui/search-parameters';

/** How the exercise list is ordered and shown. */
export function ExerciseSwitches(props: {
  path: string;
  parameters: SearchParameters;
  isTable: boolean;
  /** Null when there is only one: without a search nothing matches better than another. */
  orderBy: ExerciseOrder | null;
}) {
  const { path, parameters, isTable, orderBy } = props;
  const to = (change: Record<string, string | null>) => withParameters(path, parameters, change);
  return (
    <>
      {orderBy && (
        <LinkSwitch
          label="Order"
          options={[
            { href: to({ order: null }), label: 'Best match', isOn: orderBy === 'RELEVANCE' },
            { href: to({ order: 'name' }), label: 'By name', isOn: orderBy === 'NAME' },
          ]}
        />
      )}
      <LinkSwitch
        label="View"
        options={[
          {
            href: to({ view: null }),
            label: <Labelled name="Pictures" path="M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z" />,
            isOn: !isTable,
          },
          {
            href: to({ view: 'table' }),
            label: <Labelled name="Table" path="M3 4h14v12H3zM3 8h14M3 12h14M8.500 4v12" />,
            isOn: isTable,
          },
        ]}
      />
    </>
  );
}

function Labelled({ name, path }: { name: string; path: string }) {
  return (
    <>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={path} strokeLinejoin="round" />
      </svg>
      <span>{name}</span>
    </>
  );
}
