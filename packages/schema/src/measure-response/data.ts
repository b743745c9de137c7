import type { Prisma } from '@reprise/prisma/client';
import type { ClientContext, ClientWriterContext, Context } from '../context.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import type { AnsweredMeasure } from './domain.ts';
import { keepMeasure, keepMeasureWithClient } from './record-data.ts';

/** The filter every read of answers starts from: the clinic's for those who treat its clients, a client's own. */
export function measureResponsesVisibleTo(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.MeasureResponseWhereInput;
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.MeasureResponseWhereInput;
}

interface Selection {
  readonly include?: Prisma.MeasureResponseInclude;
  readonly select?: Prisma.MeasureResponseSelect;
}

function answered({ db, viewer }: Context, id: string | null, selection: Selection) {
  const where = { AND: [measureResponsesVisibleTo(viewer), { id: id ?? '' }] };
  return db.measureResponse.findFirstOrThrow({ ...selection, where });
}

/** Keeps the answers of the client who asks. */
export async function recordMeasure(context: ClientContext, response: AnsweredMeasure, selection: Selection) {
  const { id } = await keepMeasure(context, response);
  return answered(context, id, selection);
}

/** Keeps the answers that a client gives to a member. */
export async function recordMeasureWithClient(
  context: ClientWriterContext,
  response: AnsweredMeasure & { readonly clientId: string },
  selection: Selection,
) {
  const { id } = await keepMeasureWithClient(context, response);
  return answered(context, id, selection);
}
