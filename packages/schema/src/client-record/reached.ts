import { withoutSecrets } from '../mail/domain.ts';
import { dayOf } from '../plan/row.ts';
import type { RecordRow } from './columns.ts';
import type { ClientRecord } from './file.ts';
import type { reached } from './reached-file.ts';
import { told } from './told.ts';

/** How the clinic reaches a client, what of theirs waits, and what they asked of it; no secret is among it. */
export function recordReached(
  row: RecordRow,
  isOwn: boolean,
  nameOf: (kind: string, id: string | null) => string,
): Pick<ClientRecord, keyof typeof reached> {
  return {
    mails: row.mails.map(({ text, ...mail }) => ({ ...told(mail), text: withoutSecrets(text) })),
    waitingRecords: row.waitingRecords.map(({ clientKey, content, ...waiting }) => ({
      ...told(waiting),
      key: clientKey,
      content: content as Record<string, unknown>,
    })),
    erasureRequests: row.erasures.map(({ askedByKind, askedById, reason, ...request }) => ({
      ...told(request),
      askedBy: nameOf(askedByKind, askedById),
      reason: isOwn && askedByKind !== 'CLIENT' ? null : reason,
    })),
    reminders: row.reminder && told(row.reminder),
    remindersSent: row.remindersSent.map(({ day, ...reminder }) => ({ ...told(reminder), day: dayOf(day) })),
    browsers: row.pushSubscriptions.map(({ signIn, createdAt }) => ({
      device: signIn.device,
      createdAt: createdAt.toISOString(),
    })),
    calendarFeed: row.calendarFeed && told(row.calendarFeed),
  };
}
