import type { Prisma } from '@reprise/prisma/client';
import type { ClientContext } from '../context.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import type { GivenPainScore } from './domain.ts';
import { keepPainScore } from './record-data.ts';

/** The filter every read of pain scores starts from: the clinic's for those who treat its clients, a client's own. */
export function painScoresVisibleTo(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.PainScoreWhereInput;
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.PainScoreWhereInput;
}

interface Selection {
  readonly include?: Prisma.PainScoreInclude;
  readonly select?: Prisma.PainScoreSelect;
}

/** Whether a selection is of the score itself and of the bands that colour it, which are at hand when it is kept. */
function isOfBands({ select = {}, include }: Selection): boolean {
  const isBand = (column: string) => column === 'greenMax' || column === 'amberMax';
  return (
    !include &&
    Object.entries(select).every(([name, asked]) => {
      if (typeof asked !== 'object' || asked === null) return true;
      const columns = 'select' in asked ? Object.keys(asked.select ?? {}) : [];
      return ['planVersion', 'clinic'].includes(name) && columns.length > 0 && columns.every(isBand);
    })
  );
}

/** Keeps one answer of the client who asks, once however often it is sent. */
export async function recordPainScore(context: ClientContext, score: GivenPainScore, selection: Selection) {
  const { id, row } = await keepPainScore(context, score);
  if (row && isOfBands(selection)) return row;
  const where = { AND: [painScoresVisibleTo(context.viewer), { id: id ?? '' }] };
  return context.db.painScore.findFirstOrThrow({ ...selection, where });
}
