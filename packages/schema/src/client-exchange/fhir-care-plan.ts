import { formatDose } from '../dose/format.ts';
import { dayOf, plannedChangeOf, plannedOf, scheduleOfRow } from '../plan/row.ts';
import { NAMESPACE } from '../routine-exchange/domain.ts';
import { systems } from '../routine-exchange/fhir-definitions.ts';
import { type Element, extensionOf } from '../routine-exchange/fhir-extension.ts';
import { narrative, stated } from '../routine-exchange/fhir-words.ts';
import { doseSchema } from '../routine-exchange/file-dose.ts';
import type { Schedule } from '../schedule/domain.ts';
import { scheduleSentence } from '../schedule/format.ts';
import { exerciseTherapyCode } from './codes.ts';
import { patientReference } from './fhir-patient.ts';
import type { CarePlanPhaseRow, CarePlanRow } from './row.ts';

const canonical = (type: string, id: string) => `${NAMESPACE}/fhir/${type}/${id}`;
const therapy: Element = { coding: [exerciseTherapyCode], text: 'Exercise therapy' };

/** The days of a phase; null for one that a flare-up begins. */
function periodOf({ startsOn, endsOn }: CarePlanPhaseRow): Element | null {
  if (startsOn === null) return null;
  return { start: dayOf(startsOn), ...(endsOn ? { end: dayOf(endsOn) } : {}) };
}

/** A schedule as the timing of a request: so many times on each of its days. */
function timingOf({ timesPerDay, daysOfWeek, everyDays }: Schedule, bounds: Element | null): Element {
  return {
    repeat: stated({
      boundsPeriod: bounds,
      frequency: timesPerDay,
      period: everyDays ?? 1,
      periodUnit: 'd',
      dayOfWeek: daysOfWeek?.map((day) => day.slice(0, 3).toLowerCase()),
    }),
  };
}

const rounds = ({ min, max }: { min: number; max: number }) =>
  max === 1 ? 'once' : `${min === max ? max : `${min}-${max}`} rounds`;

interface Requested {
  readonly clientId: string;
  readonly isActive: boolean;
}

/** One request for each exercise of a phase, as this client is to do it. */
function requestsOf(row: CarePlanPhaseRow, at: number, { clientId, isActive }: Requested): Element[] {
  const { blocks } = plannedOf(row.routineVersion, row.changes.map(plannedChangeOf));
  const schedule = scheduleOfRow(row);
  const timing = timingOf(schedule, periodOf(row));
  return blocks.flatMap((block) =>
    block.items.map(({ key, exercise, dose, note }) => {
      const { line, version } = exercise;
      const sentence = formatDose(dose, 'sentence');
      const place = [row.name, block.name, rounds(block.rounds)].filter(Boolean).join(', ');
      return stated({
        resourceType: 'ServiceRequest',
        id: `${at + 1}-${key}`,
        extension: [extensionOf('dose', doseSchema, dose)],
        instantiatesCanonical: [canonical('ActivityDefinition', key)],
        status: isActive ? 'active' : 'completed',
        intent: 'plan',
        category: [therapy],
        code: { coding: [{ system: systems.exercise, code: line.slug, display: version.name }], text: version.name },
        orderDetail: [{ text: place }],
        subject: patientReference(clientId),
        occurrenceTiming: timing,
        asNeededBoolean: row.isFlare ? true : null,
        patientInstruction: [sentence, note].filter(Boolean).join('. '),
      });
    }),
  );
}

/** The days of a plan, by the phases of its latest version. */
function planPeriod({ createdAt, endedAt, endsOn, current }: CarePlanRow): Element {
  const starts = current?.phases.flatMap(({ startsOn }) => (startsOn ? [dayOf(startsOn)] : [])) ?? [];
  const end = endedAt ? dayOf(endedAt) : endsOn && dayOf(endsOn);
  const start = starts.toSorted()[0] ?? dayOf(createdAt);
  // what was ended before it began has no days
  return end ? { start: start < end ? start : end, end } : { start };
}

/** A plan as a CarePlan: its latest version, with a ServiceRequest inside for each exercise of each phase. */
export function carePlanOf(row: CarePlanRow): Element {
  const { id, clientId, status, createdAt, current } = row;
  const phases = current?.phases ?? [];
  const isActive = status === 'ACTIVE';
  const requests = phases.flatMap((phase, at) => requestsOf(phase, at, { clientId, isActive }));
  const slugs = new Set(phases.map(({ routineVersion }) => routineVersion.routine.slug.slice(0, 64)));
  const lines = phases.map((phase) =>
    [phase.name, phase.routineVersion.title, scheduleSentence(scheduleOfRow(phase))].join(': '),
  );
  return stated({
    resourceType: 'CarePlan',
    id,
    meta: { versionId: String(current?.number ?? 1), lastUpdated: (current?.createdAt ?? createdAt).toISOString() },
    text: narrative('Exercise plan', [...lines, current?.message ?? null, current?.stopRule ?? null]),
    contained: requests,
    instantiatesCanonical: [...slugs].map((slug) => canonical('PlanDefinition', slug)),
    status: isActive ? 'active' : 'completed',
    intent: 'plan',
    category: [therapy],
    title: 'Exercise plan',
    description: lines.join('; '),
    subject: patientReference(clientId),
    period: planPeriod(row),
    created: createdAt.toISOString(),
    activity: requests.map((request) => ({ reference: { reference: `#${String(request['id'])}` } })),
    note: [current?.message, current?.stopRule].flatMap((text) => (text ? [{ text }] : [])),
  });
}
