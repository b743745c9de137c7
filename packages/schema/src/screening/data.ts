import type { Prisma } from '@reprise/prisma/client';
import type { ClientContext } from '../context.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import type { AnsweredScreening } from './domain.ts';
import { keepScreening } from './record-data.ts';

/** The filter every read of screenings starts from: the clinic's for those who treat its clients, a client's own. */
export function screeningsVisibleTo(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.ScreeningWhereInput;
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.ScreeningWhereInput;
}

interface Selection {
  readonly include?: Prisma.ScreeningInclude;
  readonly select?: Prisma.ScreeningSelect;
}

/** Keeps the answers of the client who asks, once however often they are sent. */
export async function answerScreening(context: ClientContext, screening: AnsweredScreening, selection: Selection) {
  const { id } = await keepScreening(context, screening);
  const where = { AND: [screeningsVisibleTo(context.viewer), { id: id ?? '' }] };
  return context.db.screening.findFirstOrThrow({ ...selection, where });
}
