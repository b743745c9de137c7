import { actorOf, audit } from '../audit-event/data.ts';
import type { ClientContext } from '../context.ts';
import type { Selection } from './data.ts';
import { clientsVisibleTo } from './data.ts';
import { editedColumns } from './edit.ts';
import { revisedBy } from './revised-by.ts';

/** What clients decide about their own record; what is left out stays as it is. */
export interface Preferences {
  readonly locale?: string | null | undefined;
}

/** Keeps what a client prefers on their own record. The latest choice holds: nothing that others wrote is touched. */
export function updateMyPreferences(context: ClientContext, { locale }: Preferences, selection: Selection) {
  const { db, viewer, requestId } = context;
  return db.$transaction(async (tx) => {
    const columns = editedColumns({ locale });
    const where = { AND: [clientsVisibleTo(viewer), { id: viewer.clientId }] };
    const [changed] = columns.locale
      ? await tx.client.updateManyAndReturn({
          where: { ...where, locale: { not: columns.locale } },
          data: { ...columns, revision: { increment: 1 }, ...revisedBy(actorOf(viewer)) },
          select: { revision: true },
        })
      : [];
    if (changed) {
      const subject = { subjectType: 'Client', subjectId: viewer.clientId, clientId: viewer.clientId };
      const versions = { fromVersion: changed.revision - 1, toVersion: changed.revision };
      const act = { action: 'updateMyPreferences', fields: ['locale'], requestId };
      await audit(tx, actorOf(viewer), { ...act, ...subject, ...versions });
    }
    return tx.client.findFirstOrThrow({ ...selection, where });
  });
}
