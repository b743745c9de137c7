import { csvTable } from '../csv-table.ts';
import type { NamedView } from './data.ts';
import type { Figure, ViewFigures, ViewGroup } from './domain.ts';

/** The tables of the view. */
export const viewTables = ['CLINICIANS', 'ROUTINES', 'EXERCISES'] as const;
export type ViewTable = (typeof viewTables)[number];

/** A figure and its clients as two cells; both empty where nothing is shown. */
const cells = (name: string, { value, clients }: Figure) => ({ [name]: value, [`${name}Clients`]: clients });

const figureCells = ({ adherence, skippedForPain, better, worse }: ViewFigures) => ({
  ...cells('adherencePercent', adherence),
  ...cells('skippedForPainPercent', skippedForPain),
  ...cells('betterPercent', better),
  ...cells('worsePercent', worse),
});

/** One table of a view as CSV. A cell is empty where the figure is of fewer than five clients, or would tell of so few. */
export function viewCsv(view: NamedView, table: ViewTable): string {
  const { from, to, whole, names, byClinician, byRoutine, byExercise } = view;
  const row = (name: string, figures: ViewFigures) => ({
    from,
    to,
    name,
    clients: figures.clients,
    ...figureCells(figures),
  });
  const named = (group: ViewGroup) => row((group.id && names.get(group.id)?.name) ?? 'Nobody', group);
  const rows = {
    CLINICIANS: () => byClinician.map(named),
    ROUTINES: () => byRoutine.map(named),
    EXERCISES: () =>
      byExercise.map((group) => ({
        ...named(group),
        sessions: group.sessions,
        ...cells('leftOutForPainPercent', group.leftOutForPain),
        ...cells('painAfter', group.painAfter),
      })),
  }[table]();
  const all = [...rows, row('All', whole)];
  const columns = [...new Set(all.flatMap((one) => Object.keys(one)))];
  return csvTable(all, columns);
}
