import Link from 'next/link';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './clinic-view.module.css';
import { FigureCell } from './figure-cell';
import { ViewTable } from './view-table';

const groupFigures = graphql(`
  fragment GroupFigures on ClinicFigures {
    clients
    adherence {
      ...FigureCell
    }
    skippedForPain {
      ...FigureCell
    }
    better {
      ...FigureCell
    }
    worse {
      ...FigureCell
    }
  }
`);
type GroupFigures = FragmentType<typeof groupFigures>;

interface Group {
  readonly key: string;
  readonly name: string;
  readonly href: string | null;
  readonly figures: GroupFigures;
}

function Line({ name, figures, className }: { name: ReactNode; figures: GroupFigures; className?: string }) {
  const { clients, adherence, skippedForPain, better, worse } = readFragment(groupFigures, figures);
  return (
    <tr className={className}>
      <th scope="row">{name}</th>
      {clients == null ? <td className={styles.hidden}>Not shown</td> : <td>{clients}</td>}
      <FigureCell figure={adherence} unit=" %" />
      <FigureCell figure={skippedForPain} unit=" %" />
      <FigureCell figure={better} unit=" %" />
      <FigureCell figure={worse} unit=" %" />
    </tr>
  );
}

/** Clients by who treats them, or by routine, under all of them together. */
export function GroupTable(props: {
  id: string;
  title: string;
  lead: string;
  first: string;
  csv: string;
  whole: GroupFigures;
  groups: readonly Group[];
}) {
  const { id, title, lead, first, csv, whole, groups } = props;
  const columns = [first, 'Clients', 'Adherence', 'Skipped for pain', 'Less pain', 'More pain'];
  return (
    <ViewTable id={id} title={title} lead={lead} csv={csv} columns={columns}>
      <Line name="All clients" figures={whole} className={styles.whole} />
      {groups.map(({ key, name, href, figures }) => (
        <Line
          key={key}
          name={
            href ? (
              <Link href={href} prefetch={false}>
                {name}
              </Link>
            ) : (
              name
            )
          }
          figures={figures}
        />
      ))}
    </ViewTable>
  );
}
