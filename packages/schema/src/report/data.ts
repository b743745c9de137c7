import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { type Context, type LibraryWriterContext, badInput } from '../context.ts';
import { formatDose } from '../dose/format.ts';
import { doseOfRow } from '../dose/row.ts';
import type { Dose } from '../dose/domain.ts';
import { exercisesVisibleTo } from '../exercise/data.ts';
import { exerciseSteps } from '../exercise/stored.ts';
import { routineVersionsVisibleTo } from '../routine/data.ts';
import { type Selection, answerOf, ownRoutine } from '../routine/line-data.ts';
import { restOf } from '../routine/row.ts';
import { routineSeconds } from '../routine/time.ts';
import { citableColumns } from '../source/data.ts';
import { cslOfSource } from '../source/csl.ts';
import { reference } from '../source/reference.ts';
import type { Viewer } from '../viewer/domain.ts';
import { type ReportAnswer, isItemOf, reportItems } from './domain.ts';
import type { ReportedRoutine } from './reported.ts';
import { checklists, type ReportKind } from './items.ts';
import { precautionWords } from './words.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

const reportedColumns = (viewer: Viewer | null, kind: ReportKind) =>
  ({
    number: true,
    title: true,
    summary: true,
    uses: true,
    conditions: true,
    statedMinutes: true,
    routine: {
      select: {
        origin: { select: { title: true } },
        reportAnswers: { where: { kind }, orderBy: { number: 'asc' }, select: { number: true, text: true } },
      },
    },
    citations: { ...inOrder, select: { claim: true, source: { select: citableColumns } } },
    blocks: {
      ...inOrder,
      include: {
        items: {
          ...inOrder,
          include: {
            exerciseVersion: {
              select: {
                number: true,
                name: true,
                purpose: true,
                steps: true,
                equipment: true,
                _count: { select: { pictures: true } },
                ladder: {
                  ...inOrder,
                  where: { kind: 'HARDER', to: exercisesVisibleTo(viewer) },
                  select: { criterion: true, to: { select: { name: true } } },
                },
              },
            },
          },
        },
      },
    },
  }) as const satisfies Prisma.RoutineVersionSelect;

type Row = Prisma.RoutineVersionGetPayload<{ select: ReturnType<typeof reportedColumns> }>;
type ItemRow = Row['blocks'][number]['items'][number];

function loadOf({ load }: Dose): string | null {
  if (!load) return null;
  return 'band' in load ? `${load.band.toLowerCase()} band` : `${load.kilograms} kg`;
}

function reportedItem(row: ItemRow) {
  const { number, name, purpose, steps, equipment, ladder, _count } = row.exerciseVersion;
  const dose = doseOfRow(row);
  return {
    exercise: name,
    version: number,
    purpose,
    steps: exerciseSteps(steps).map(({ text }) => text),
    hasPicture: _count.pictures > 0,
    equipment,
    dose: formatDose(dose, 'sentence'),
    load: loadOf(dose),
    note: row.note,
    harder: ladder.map(({ criterion, to }) => ({ criterion, to: to.name })),
  };
}

function timeOf({ blocks }: Row) {
  return routineSeconds({
    blocks: blocks.map((block) => ({
      name: block.name,
      rounds: { min: block.roundsMin, max: block.roundsMax },
      restBetweenItemsSeconds: restOf(block.restBetweenItemsMin, block.restBetweenItemsMax),
      restBetweenRoundsSeconds: restOf(block.restBetweenRoundsMin, block.restBetweenRoundsMax),
      note: block.note,
      items: block.items.map((item) => ({
        id: item.id,
        exercise: item.exerciseVersion,
        dose: doseOfRow(item),
        note: item.note,
      })),
    })),
  });
}

async function reportedRoutine(row: Row): Promise<ReportedRoutine> {
  const { min, max } = timeOf(row);
  return {
    title: row.title,
    version: row.number,
    summary: row.summary,
    uses: row.uses,
    conditions: row.conditions.map((condition) => precautionWords[condition]),
    statedMinutes: row.statedMinutes,
    estimatedSeconds: { min, max },
    origin: row.routine.origin?.title ?? null,
    claims: await Promise.all(
      row.citations.map(async ({ claim, source }) => ({
        claim,
        reference: await reference(cslOfSource(source), 'VANCOUVER'),
      })),
    ),
    blocks: row.blocks.map((block) => ({
      name: block.name,
      rounds: { min: block.roundsMin, max: block.roundsMax },
      restBetweenItemsSeconds: restOf(block.restBetweenItemsMin, block.restBetweenItemsMax),
      restBetweenRoundsSeconds: restOf(block.restBetweenRoundsMin, block.restBetweenRoundsMax),
      condition: block.condition,
      note: block.note,
      items: block.items.map(reportedItem),
    })),
  };
}

/** The report of one routine version that the viewer sees. */
export async function findReport({ db, viewer }: Context, routineVersionId: string, kind: ReportKind) {
  const row = await db.routineVersion.findFirstOrThrow({
    where: { AND: [routineVersionsVisibleTo(viewer), { id: routineVersionId }] },
    select: reportedColumns(viewer, kind),
  });
  const items = reportItems(kind, await reportedRoutine(row), row.routine.reportAnswers);
  return { kind, checklist: checklists[kind], items };
}
export type Report = Awaited<ReturnType<typeof findReport>>;

/** What members of the own clinic say under the items of a report; an empty text takes an answer away. */
export interface ReportEdit {
  readonly id: string;
  readonly kind: ReportKind;
  readonly answers: readonly ReportAnswer[];
}

/**
 * Writes what is said under items of a routine's report.
 *
 * @throws NotFoundError when the routine is not there or not the viewer's to see
 * @throws PublicRoutineError when it is of the public library
 */
export async function answerReport(context: LibraryWriterContext, edit: ReportEdit, selection: Selection) {
  const { db, viewer, requestId } = context;
  const { id, kind, answers } = edit;
  const stranger = answers.find(({ number }) => !isItemOf(kind, number));
  if (stranger) throw badInput(`There is no item ${stranger.number} in ${checklists[kind].name}.`);
  return db.$transaction(async (tx) => {
    const { clinicId } = await ownRoutine(tx, context, id);
    for (const { number, text } of answers) {
      const key = { clinicId, routineId: id, kind, number };
      const words = text.trim();
      if (words === '') await tx.reportAnswer.deleteMany({ where: key });
      else {
        await tx.reportAnswer.upsert({
          where: { routineId_kind_number: { routineId: id, kind, number } },
          create: { ...key, text: words },
          update: { text: words },
        });
      }
    }
    await audit(tx, actorOf(viewer), {
      action: 'answerReport',
      subjectType: 'Routine',
      subjectId: id,
      fields: answers.map(({ number }) => `${checklists[kind].name} ${number}`),
      requestId,
    });
    return answerOf(tx, id, selection);
  });
}
