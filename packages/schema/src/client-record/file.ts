import { z } from 'zod';
import { RECORD_FORMAT, RECORD_VERSION } from './domain.ts';
import { day, moment, perhaps, words } from './file-values.ts';
import { reached } from './reached-file.ts';

const intensity = z.int().min(0).max(10).describe('Numeric pain rating, 0 no pain to 10 worst imaginable.');
const effort = perhaps(z.int().min(0).max(10)).describe('Rated perceived exertion, 0-10.');
const clock = {
  recordedAt: moment.describe('When it happened, in UTC; corrected where the clock of the device was wrong.'),
  deviceAt: moment.describe("As the device's clock said."),
  receivedAt: moment.describe('When it reached the clinic.'),
};

const itemSchema = z.strictObject({
  block: words,
  exercise: words,
  exerciseVersion: z.int(),
  dose: words.describe('Shorthand; empty when none is stated.'),
  note: perhaps(words),
  isChanged: z.boolean().describe('Changed for this client alone.'),
});
const phaseSchema = z.strictObject({
  key: words.describe('The same in every version.'),
  name: words,
  startsOn: perhaps(day).describe('Null for the phase of a flare-up.'),
  endsOn: perhaps(day),
  schedule: words,
  isFlare: z.boolean(),
  routine: words,
  routineVersion: z.int(),
  items: z.array(itemSchema),
});
const versionSchema = z.strictObject({
  number: z.int(),
  createdAt: moment,
  author: words,
  reason: perhaps(words),
  inForceFrom: day,
  greenMax: z.int(),
  amberMax: z.int(),
  stopRule: perhaps(words),
  pausedFrom: perhaps(day),
  pausedUntil: perhaps(day),
  message: perhaps(words),
  phases: z.array(phaseSchema),
});
const planSchema = z.strictObject({
  status: words,
  createdAt: moment,
  endedAt: perhaps(moment),
  endReason: perhaps(words),
  versions: z.array(versionSchema),
});

const sessionSchema = z.strictObject({
  key: words,
  day,
  status: words,
  skipReason: perhaps(words),
  startedAt: perhaps(moment),
  finishedAt: perhaps(moment),
  activeSeconds: perhaps(z.int()),
  effort,
  note: perhaps(words),
  plan: words,
  phaseKey: words,
  ...clock,
  items: z.array(
    z.strictObject({
      exercise: words,
      setsDone: perhaps(z.int()),
      repsDone: perhaps(z.int()),
      secondsDone: perhaps(z.int()),
      effort,
      skipReason: perhaps(words),
      isReplaced: z.boolean().optional().describe('It was done again later in the session, and counts as it was then.'),
      ...clock,
    }),
  ),
});
const scoreSchema = z.strictObject({
  intensity,
  moment: words,
  bodyLocations: z.array(words),
  note: perhaps(words),
  sessionKey: perhaps(words),
  exercise: perhaps(words),
  ...clock,
});

const kept = {
  name: words,
  status: words,
  locale: words,
  timeZone: words,
  contactEmail: perhaps(words),
  phone: perhaps(words),
  condition: perhaps(words),
  precautions: z.array(words),
  note: perhaps(words),
  privateNote: words.nullable().optional().describe('Left out of what the client takes home themselves.'),
  lead: perhaps(words),
  reviewOn: perhaps(day),
};
const personSchema = z.strictObject({ ...kept, signInEmail: perhaps(words), createdAt: moment, updatedAt: moment });
const personVersionSchema = z.strictObject({ number: z.int(), createdAt: moment, author: words, ...kept });

/** Everything that a clinic holds on one client. */
export const recordSchema = z
  .strictObject({
    format: z.literal(RECORD_FORMAT),
    version: z.literal(RECORD_VERSION),
    exportedAt: moment,
    clinic: z.strictObject({ name: words, country: words, timeZone: words }),
    client: personSchema,
    clientVersions: z
      .array(personVersionSchema)
      .optional()
      .describe('What was kept of the client at each revision, the first first; older exports have none.'),
    plans: z.array(planSchema),
    sessions: z.array(sessionSchema),
    painScores: z.array(scoreSchema),
    flares: z.array(
      z.strictObject({ startedAt: moment, endedAt: perhaps(moment), note: perhaps(words), receivedAt: moment }),
    ),
    screenings: z.array(
      z.strictObject({
        cause: words,
        isUrgent: z.boolean(),
        answers: z.array(z.strictObject({ question: words, isYes: z.boolean() })),
        answeredAt: moment,
        receivedAt: moment,
      }),
    ),
    outcomeMeasures: z
      .array(
        z.strictObject({
          measure: words,
          version: z.int(),
          scale: words.describe('Which values scores have, and which way they get better.'),
          activities: z.array(words).describe("The client's own, where the measure asks for each."),
          startsOn: day,
          endsOn: perhaps(day),
          isAtStart: z.boolean(),
          everyWeeks: perhaps(z.int()),
          weeks: z.array(z.int()),
          isAtEnd: z.boolean(),
          createdAt: moment,
          endedAt: perhaps(moment),
          endReason: perhaps(words),
          responses: z.array(
            z.strictObject({
              answeredAt: moment,
              day,
              deviceAt: clock.deviceAt,
              receivedAt: clock.receivedAt,
              score: perhaps(z.number()).describe('Null where too little was answered for one.'),
              answers: z.array(z.strictObject({ question: words, value: z.number() })),
              filledInBy: perhaps(words).describe('With whom it was filled in; to the client MEMBER; null when alone.'),
            }),
          ),
        }),
      )
      .optional()
      .describe('What was asked from time to time, and answered. Absent in files from before it was there.'),
    alerts: z.array(
      z.strictObject({
        rule: words,
        facts: z.record(z.string(), z.unknown()),
        givenAt: moment,
        raisedAt: moment,
        acknowledgedAt: perhaps(moment),
        note: perhaps(words),
      }),
    ),
    ...reached,
    waysIn: z.array(z.strictObject({ kind: words, createdAt: moment, expiresAt: moment, usedAt: perhaps(moment) })),
    signIns: z.array(
      z.strictObject({
        createdAt: moment,
        lastSeenAt: perhaps(moment),
        revokedAt: perhaps(moment),
        device: perhaps(words),
      }),
    ),
    accesses: z
      .array(z.strictObject({ at: moment, by: words, action: words, fields: z.array(words) }))
      .describe('Who looked at the record or changed it.'),
  })
  .meta({
    title: 'Record of a client of Reprise',
    description: 'Everything that a clinic holds on one client, version 1. What was not answered is absent or null.',
  });
export type ClientRecord = z.infer<typeof recordSchema>;
export type RecordClientVersion = z.infer<typeof personVersionSchema>;
export type RecordPlan = z.infer<typeof planSchema>;
export type RecordSession = z.infer<typeof sessionSchema>;
export type RecordMeasure = NonNullable<ClientRecord['outcomeMeasures']>[number];
export type RecordPainScore = z.infer<typeof scoreSchema>;
