import { dayOf } from '../plan/row.ts';
import { standingItems } from '../session/domain.ts';
import type { RecordRow } from './columns.ts';
import { RECORD_FORMAT, RECORD_VERSION } from './domain.ts';
import type { ClientRecord, RecordClientVersion, RecordPainScore, RecordSession } from './file.ts';
import { recordMeasure } from './measures.ts';
import { recordPlan } from './plans.ts';
import { recordReached } from './reached.ts';
import { told } from './told.ts';

function recordSession({ clientKey, day, planVersion, items, ...row }: RecordRow['sessions'][number]): RecordSession {
  const standing = standingItems(items);
  const phase = planVersion.phases.find(({ key }) => key === row.phaseKey);
  return {
    ...told(row),
    key: clientKey,
    day: dayOf(day),
    plan: `version ${planVersion.number}${phase ? `, ${phase.name}` : ''}`,
    items: items.map((row) => {
      const { exerciseVersion, item, itemKey: _key, ...done } = row;
      const exercise = (exerciseVersion ?? item.exerciseVersion).name;
      return { ...told(done), exercise, isReplaced: !standing.includes(row) };
    }),
  };
}

function recordScore({ item, ...row }: RecordRow['painScores'][number]): RecordPainScore {
  return { ...told(row), exercise: item?.exerciseVersion.name ?? null };
}

/** What was kept of a person, without what is kept from themselves. */
function recordKept(
  row: Omit<RecordRow['versions'][number], 'number' | 'createdAt' | `author${string}`>,
  isOwn: boolean,
) {
  const { name, status, locale, timeZone, contactEmail, phone, condition, precautions, note, privateNote } = row;
  return {
    name,
    status,
    locale,
    timeZone,
    contactEmail,
    phone,
    condition,
    precautions,
    note,
    ...(isOwn ? {} : { privateNote }),
    lead: row.lead?.name ?? null,
    reviewOn: row.reviewOn && dayOf(row.reviewOn),
  };
}

/** Who looked at a record or changed it, as the record tells it. */
export interface Access {
  readonly at: Date;
  readonly by: string;
  readonly action: string;
  readonly fields: string[];
}

/** What the rows say, as the file has it; `isOwn` leaves out what is kept from clients, `nameOf` names who wrote. */
export function clientRecord(
  row: RecordRow,
  {
    accesses,
    exportedAt,
    isOwn,
    nameOf,
  }: {
    accesses: readonly Access[];
    exportedAt: Date;
    isOwn: boolean;
    nameOf: (kind: string, id: string | null) => string;
  },
): ClientRecord {
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    exportedAt: exportedAt.toISOString(),
    clinic: row.clinic,
    client: {
      ...recordKept(row, isOwn),
      signInEmail: row.identity?.email ?? null,
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
    },
    clientVersions: row.versions.map((version): RecordClientVersion => ({
      number: version.number,
      createdAt: version.createdAt.toISOString(),
      author: nameOf(version.authorKind, version.authorId),
      ...recordKept(version, isOwn),
    })),
    plans: row.plans.map(recordPlan).map((plan) => (isOwn ? withoutReasons(plan) : plan)),
    sessions: row.sessions.map(recordSession),
    painScores: row.painScores.map(recordScore),
    flares: row.flares.map(told),
    screenings: row.screenings.map(({ answers, ...screening }) => ({
      ...told(screening),
      answers: answers as ClientRecord['screenings'][number]['answers'],
    })),
    outcomeMeasures: row.measureSchedules.map((schedule) => recordMeasure(schedule, isOwn)),
    alerts: row.alerts.map(({ facts, note: words, ...alert }) => ({
      ...told(alert),
      facts: facts as Record<string, unknown>,
      note: isOwn ? null : words,
    })),
    ...recordReached(row, isOwn, nameOf),
    waysIn: row.accessGrants.map(told),
    signIns: row.signIns.map(told),
    accesses: accesses.map(told),
  };
}

/** Why a plan was changed or ended is for members. */
function withoutReasons(plan: ClientRecord['plans'][number]): ClientRecord['plans'][number] {
  const versions = plan.versions.map((version) => ({ ...version, reason: null }));
  return { ...plan, endReason: null, versions };
}
