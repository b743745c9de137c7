import { formatDose } from '@reprise/schema/dose/format';
import type { FlarePhase, PainBands, Pause, PlanAlerts, PlanContent } from '@reprise/schema/plan';
import type { PlanWords } from '@reprise/schema/plan/diff';
import { FLARE, type PlanConflict } from '@reprise/schema/plan/merge';
import type { Schedule } from '@reprise/schema/schedule';
import { scheduleSentence } from '@reprise/schema/schedule/format';
import type { Dose } from '@reprise/schema/dose';
import { alertsInWords } from './alerts-in-words';
import { dayInWords } from './days-in-words';
import { type Known, itemsOf } from './known-routines';
import { partsOf } from './plan-content';

/** What the form knows, as a list of what changed needs it. */
export function planWords({ routines, exercises }: Known): PlanWords {
  return {
    exercises: new Map(Object.values(exercises).map(({ versionId, name }) => [versionId, name])),
    routines: new Map(
      Object.values(routines).map((routine) => {
        const items = new Map(itemsOf(routine).map(({ key, name, dose }) => [key, { name, dose }]));
        return [
          routine.versionId,
          { routineId: routine.routineId, title: routine.title, number: routine.number, items },
        ];
      }),
    ),
  };
}

const partNames: Readonly<Record<string, string>> = {
  bands: 'Pain bands',
  stopRule: 'Stop rule',
  pause: 'Pause',
  message: 'Message',
  letsSwap: 'Easier and harder',
  alerts: 'Alerts',
  name: 'name',
  routineVersionId: 'routine',
  schedule: 'schedule',
  startsOn: 'first day',
  endsOn: 'last day',
  presence: 'in the plan',
  dose: 'dose',
  exerciseVersionId: 'exercise',
  isLeftOut: 'left out',
  note: 'note',
};

const partOf = (content: PlanContent, key: string | null) =>
  key === FLARE ? content.flarePhase : partsOf(content).find((one) => one.key === key);

/** What a conflict is about: the phase, the exercise, and what of it. */
export function conflictTitle(
  { of, phaseKey, itemKey, part }: PlanConflict,
  content: PlanContent,
  known: Known,
): string {
  const what = partNames[part] ?? part;
  if (of === 'PLAN') return what;
  const phase = partOf(content, phaseKey);
  const place = phaseKey === FLARE ? 'In a flare-up' : (phase?.name ?? 'A phase');
  if (of === 'PHASE') return `${place}: ${what}`;
  const item = itemsOf(known.routines[phase?.routineVersionId ?? '']).find(({ key }) => key === itemKey);
  return `${place}, ${item?.name ?? 'an exercise'}: ${what}`;
}

/** One side of a conflict in words; empty where there is nothing. */
export function sideWords({ part }: PlanConflict, value: unknown, known: Known): string {
  if (part === 'isLeftOut') return value ? 'Left out' : 'Done';
  if (part === 'letsSwap') return value ? 'The client may choose' : 'As given';
  if (part === 'presence') return value ? `Kept: ${(value as FlarePhase).name}` : '';
  if (value === null || value === undefined) return part === 'endsOn' ? 'No end' : '';
  if (part === 'dose') return formatDose(value as Dose);
  if (part === 'schedule') return scheduleSentence(value as Schedule);
  if (part === 'startsOn' || part === 'endsOn') return dayInWords(value as string);
  if (part === 'exerciseVersionId') return known.exercises[value as string]?.name ?? 'Another exercise';
  if (part === 'routineVersionId') {
    const routine = known.routines[value as string];
    return routine ? `${routine.title}, version ${routine.number}` : 'Another routine';
  }
  if (part === 'alerts') return alertsInWords(value as PlanAlerts);
  if (part === 'bands') {
    const { greenMax, amberMax } = value as PainBands;
    return `Green up to ${greenMax}, amber up to ${amberMax}`;
  }
  if (part === 'pause') {
    const { from, until } = value as Pause;
    return until ? `${dayInWords(from)} to ${dayInWords(until)}` : `From ${dayInWords(from)} on`;
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
