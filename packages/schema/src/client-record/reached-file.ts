import { z } from 'zod';
import { day, moment, perhaps, words } from './file-values.ts';

/** How the clinic reaches a client, what of theirs waits, and what they asked of it. */
export const reached = {
  mails: z.array(
    z.strictObject({
      to: words,
      subject: words,
      text: words
        .optional()
        .describe('Empty once sent. What a link lets its reader in by is left out. Absent in older files.'),
      createdAt: moment,
      sentAt: perhaps(moment),
    }),
  ),
  waitingRecords: z
    .array(
      z.strictObject({
        kind: words,
        key: words,
        awaitedKey: words.describe('The key of the session or flare-up that has not arrived.'),
        content: z.record(z.string(), z.unknown()).describe('What was answered.'),
        receivedAt: moment,
      }),
    )
    .optional()
    .describe('Answers that came before the session or flare-up that they belong to. Absent in older files.'),
  erasureRequests: z
    .array(
      z.strictObject({
        askedBy: words,
        askedAt: moment,
        reason: perhaps(words).describe("Members' reasons are left out of what the client takes home."),
        withdrawnAt: perhaps(moment),
      }),
    )
    .optional()
    .describe('Who asked that the client be erased. Absent in older files.'),
  reminders: z
    .strictObject({
      isOn: z.boolean(),
      times: z.array(words).describe('HH:MM where the client lived.'),
      secondAfterMinutes: perhaps(z.int()),
      byMail: z.boolean(),
      updatedAt: moment,
    })
    .nullable()
    .optional()
    .describe('When the client wants to be reminded; null when they never said. Absent in older files.'),
  remindersSent: z
    .array(z.strictObject({ day, time: words, nth: z.int(), sentAt: moment }))
    .optional()
    .describe('The reminders of the last days. Absent in older files.'),
  browsers: z
    .array(z.strictObject({ device: perhaps(words), createdAt: moment }))
    .optional()
    .describe('The browsers that take messages, without their addresses and keys. Absent in older files.'),
  calendarFeed: z
    .strictObject({ createdAt: moment, readAt: perhaps(moment) })
    .nullable()
    .optional()
    .describe('The address for calendars, without its secret; null when there is none. Absent in older files.'),
};
