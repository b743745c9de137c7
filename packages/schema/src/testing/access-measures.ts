import type { PrismaClient } from '@reprise/prisma/client';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import {
  type Door,
  clientReaders,
  clientWriters,
  everybody,
  others,
  ownWriters,
  readers,
  refusedBut,
  writers,
} from './access-who.ts';
import { aMeasure } from './measures.ts';
import type { Who } from './viewers.ts';

/** An outcome measure of a clinic, in one version. */
export async function anOwnMeasure(db: PrismaClient, clinicId: string, definition = aMeasure()) {
  const { id } = await db.outcomeMeasure.create({ data: { clinicId, slug: 'own', name: definition.title.en } });
  const version = await db.outcomeMeasureVersion.create({
    data: { clinicId, measureId: id, number: 1, definition: { ...definition } as object },
  });
  await db.outcomeMeasure.update({ where: { id }, data: { currentVersionId: version.id } });
  return { measureId: id, versionId: version.id };
}

/** Outcome measures of three clinics: their rows, by their names in the table. */
export async function accessMeasures(db: PrismaClient, own: string, other: string) {
  const shipped = await db.outcomeMeasure.findFirstOrThrow({
    where: { clinicId: PUBLIC_CLINIC_ID, slug: 'numeric-pain-rating' },
  });
  const [ours, theirs] = [await anOwnMeasure(db, own), await anOwnMeasure(db, other)];
  return {
    publicMeasure: ['OutcomeMeasure', shipped.id],
    ownMeasure: ['OutcomeMeasure', ours.measureId],
    otherMeasure: ['OutcomeMeasure', theirs.measureId],
    publicMeasureVersion: ['OutcomeMeasureVersion', shipped.currentVersionId ?? ''],
    ownMeasureVersion: ['OutcomeMeasureVersion', ours.versionId],
    otherMeasureVersion: ['OutcomeMeasureVersion', theirs.versionId],
  } satisfies Record<string, [type: string, id: string]> as Record<string, [type: string, id: string]>;
}

// who treats clients reads what they are asked
const asked: Who[] = [...readers, ...clientReaders.filter((who) => !readers.includes(who))];

/** Who sees outcome measures, and their versions. */
export const measuresSeen = { publicMeasure: everybody, ownMeasure: asked, otherMeasure: others };
export const measureVersionsSeen = {
  publicMeasureVersion: everybody,
  ownMeasureVersion: asked,
  otherMeasureVersion: others,
};

export const measureQueries: Record<string, Door> = {
  outcomeMeasures: { operation: '{ answer: outcomeMeasures { __typename } }', answers: { list: everybody } },
  previewMeasure: {
    operation: '{ answer: previewMeasure(input: { questionnaire: "{}" }) { __typename } }',
    answers: { MeasurePreview: writers, ...refusedBut(writers) },
  },
};

const owns = (name: string) => ({
  operation: `mutation ($id: ID!) { answer: ${name}(input: { id: $id }) { __typename } }`,
  takes: { id: 'ownMeasure' },
  answers: { OutcomeMeasure: ownWriters, NotFoundError: others, ...refusedBut(writers) },
});
const treats = [...clientWriters, ...others];
const at = '"2026-11-20T08:00:00Z"';

export const measureMutations: Record<string, Door> = {
  archiveOutcomeMeasure: owns('archiveOutcomeMeasure'),
  restoreOutcomeMeasure: owns('restoreOutcomeMeasure'),
  importOutcomeMeasure: {
    operation: 'mutation { answer: importOutcomeMeasure(input: { questionnaire: "{}" }) { __typename } }',
    answers: { MeasureRefusedError: writers, ...refusedBut(writers) },
  },
  scheduleMeasure: {
    operation: `mutation ($client: ID!, $measure: ID!) { answer: scheduleMeasure(input: { clientId: $client,
      measureId: $measure }) { __typename } }`,
    takes: { client: 'margaret', measure: 'publicMeasure' },
    answers: { MeasureSchedule: clientWriters, NotFoundError: others, ...refusedBut(treats) },
  },
  recordMeasureWithClient: {
    operation: `mutation ($client: ID!, $schedule: ID!) { answer: recordMeasureWithClient(input: {
      clientKey: "00000000-0000-4000-8000-00000000000c", clientId: $client, scheduleId: $schedule,
      answers: [{ item: "average", value: 3 }], answeredAt: ${at} }) { __typename } }`,
    takes: { client: 'margaret', schedule: 'ownMeasureSchedule' },
    answers: { MeasureResponse: clientWriters, NotFoundError: others, ...refusedBut(treats) },
  },
  endMeasureSchedule: {
    operation: 'mutation ($id: ID!) { answer: endMeasureSchedule(input: { id: $id }) { __typename } }',
    takes: { id: 'ownMeasureSchedule' },
    answers: { MeasureSchedule: clientWriters, NotFoundError: others, ...refusedBut(treats) },
  },
};
