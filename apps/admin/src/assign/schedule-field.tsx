'use client';

import { Chip, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { PlanPhase } from '@reprise/schema/plan';
import { isLocalDate, plusDays } from '@reprise/schema/plan/local-date';
import { type Schedule, TIMES_PER_DAY_MAX, type Weekday, inWeekOrder, weekdays } from '@reprise/schema/schedule';
import { formatSchedule, scheduleSentence } from '@reprise/schema/schedule/format';
import { SCHEDULE_TEXT_MAX } from '@reprise/schema/schedule/parse';
import styles from './assign.module.css';
import { spanInWords } from './days-in-words';
import { schedulePlace, textProblems } from './form-problems';
import { type Part, lastingOf, withDays, withPart } from './plan-content';
import { TypedField } from './typed-field';
import type { PlanForm } from './use-plan-form';

const usual: readonly Weekday[] = ['MONDAY', 'WEDNESDAY', 'FRIDAY'];
const rhythms = [1, 2, 3, 4, 5, 6, 7, 14];
const rhythmText = (days: number) =>
  days === 1 ? 'Every day' : days === 2 ? 'Every other day' : days === 7 ? 'Once a week' : `Every ${days} days`;
const shortDay = (day: Weekday) => `${day[0]}${day.slice(1, 3).toLowerCase()}`;

/** When a part is due: typed in a line or set by its controls, whichever is at hand; each follows the other. */
export function ScheduleField({ form, part }: { form: PlanForm; part: Part }) {
  const place = schedulePlace(part.key);
  const { schedule } = part;
  const typed = form.texts[place];
  const text = typed ?? formatSchedule(schedule, lastingOf(part));
  const problems = typed === undefined ? [] : textProblems(place, typed);
  const { timesPerDay, daysOfWeek, everyDays } = schedule;
  const days = 'startsOn' in part ? part : null;
  const areDays = days !== null && isLocalDate(days.startsOn) && (days.endsOn === null || isLocalDate(days.endsOn));
  const words = [scheduleSentence(schedule), ...(areDays ? [spanInWords(days.startsOn, days.endsOn)] : [])].join(', ');

  const set = (next: Partial<Schedule>) => {
    form.change((content) => withPart(content, part.key, { schedule: { ...schedule, ...next } }));
    form.settle(place);
  };
  const offered = everyDays === null || rhythms.includes(everyDays) ? rhythms : [...rhythms, everyDays];

  return (
    <div className={styles.schedule}>
      <TypedField
        label="Schedule"
        text={text}
        problems={problems}
        hint={problems.length > 0 ? undefined : `${words}.`}
        most={SCHEDULE_TEXT_MAX}
        placeholder="2x/day, Mon Wed Fri, 4 weeks"
        onType={(next) => form.typeSchedule(part, next)}
        onSettled={() => form.settle(place)}
      />
      <div className={styles.controls}>
        <NumberInput
          label="Times a day"
          size="sm"
          min={1}
          max={TIMES_PER_DAY_MAX}
          clampBehavior="strict"
          allowDecimal={false}
          value={timesPerDay}
          onChange={(value) => typeof value === 'number' && set({ timesPerDay: value })}
        />
        <NativeSelect
          label="On which days"
          size="sm"
          data={[
            ...offered.map((count) => ({ value: String(count), label: rhythmText(count) })),
            { value: 'WEEK', label: 'Days of the week' },
          ]}
          value={daysOfWeek ? 'WEEK' : String(everyDays ?? 1)}
          onChange={({ currentTarget: { value } }) =>
            set(
              value === 'WEEK'
                ? { daysOfWeek: usual, everyDays: null }
                : { daysOfWeek: null, everyDays: Number(value) },
            )
          }
        />
        {days && (
          <>
            <TextInput
              label="Starts"
              size="sm"
              type="date"
              value={days.startsOn}
              onChange={({ currentTarget: { value } }) =>
                value && form.change((content) => withDays(content, part.key, value, movedEnd(days, value)))
              }
            />
            <TextInput
              label="Last day"
              size="sm"
              type="date"
              min={days.startsOn}
              value={days.endsOn ?? ''}
              onChange={({ currentTarget: { value } }) =>
                form.change((content) => withDays(content, part.key, days.startsOn, value || null))
              }
            />
          </>
        )}
      </div>
      {daysOfWeek && (
        <Chip.Group
          multiple
          value={[...daysOfWeek]}
          onChange={(chosen) => chosen.length > 0 && set({ daysOfWeek: inWeekOrder(chosen as Weekday[]) })}
        >
          <div className={styles.weekdays} role="group" aria-label="Days of the week">
            {weekdays.map((day) => (
              <Chip key={day} value={day} size="sm">
                {shortDay(day)}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      )}
    </div>
  );
}

/** A phase that begins on another day lasts as long as before. */
function movedEnd(days: PlanPhase, startsOn: string) {
  const lasting = lastingOf(days);
  return lasting && 'days' in lasting ? plusDays(startsOn, lasting.days - 1) : days.endsOn;
}
