import { type FragmentType, graphql, readFragment } from '../gql';
import styles from './clinic-view.module.css';

const figureCell = graphql(`
  fragment FigureCell on ViewFigure {
    value
    clients
  }
`);
type Figure = FragmentType<typeof figureCell>;

/** One figure with the clients that it is of; the same words wherever nothing is shown. */
export function FigureCell(props: { figure: Figure; unit: string }) {
  const { value, clients } = readFragment(figureCell, props.figure);
  if (value == null || clients == null) return <td className={styles.hidden}>Not shown</td>;
  return (
    <td>
      <span className={styles.value}>
        {value}
        {props.unit}
      </span>
      <span className={styles.of}>of {clients} clients</span>
    </td>
  );
}

/** Says whether anything of a line is shown. */
export function isShown(figures: readonly Figure[]): boolean {
  return figures.some((figure) => readFragment(figureCell, figure).value != null);
}
