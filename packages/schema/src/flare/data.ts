import type { Prisma } from '@reprise/prisma/client';
import type { ClientContext, Context } from '../context.ts';
import { KeptWaitingError } from '../recording/errors.ts';
import { type Viewer, readsClients } from '../viewer/domain.ts';
import type { DeclaredFlare, EndedFlare } from './domain.ts';
import { keepFlare, keepFlareEnd } from './record-data.ts';

/** The filter every read of flare-ups starts from: the clinic's for those who treat its clients, a client's own. */
export function flaresVisibleTo(viewer: Viewer | null) {
  if (readsClients(viewer)) return { clinicId: viewer.clinicId } satisfies Prisma.FlareWhereInput;
  const clientId = { in: viewer?.kind === 'CLIENT' ? [viewer.clientId] : [] };
  return { clientId } satisfies Prisma.FlareWhereInput;
}

interface Selection {
  readonly include?: Prisma.FlareInclude;
  readonly select?: Prisma.FlareSelect;
}

function answered({ db, viewer }: Context, id: string | null, selection: Selection) {
  const where = { AND: [flaresVisibleTo(viewer), { id: id ?? '' }] };
  return db.flare.findFirstOrThrow({ ...selection, where });
}

/** Keeps a flare-up of the client who asks. */
export async function declareFlare(context: ClientContext, flare: DeclaredFlare, selection: Selection) {
  const { id } = await keepFlare(context, flare);
  return answered(context, id, selection);
}

/** @throws KeptWaitingError when the flare-up has not arrived */
export async function endFlare(context: ClientContext, end: EndedFlare, selection: Selection) {
  const { id } = await keepFlareEnd(context, end);
  if (id === null) throw new KeptWaitingError('flare-up', end.flareKey);
  return answered(context, id, selection);
}
