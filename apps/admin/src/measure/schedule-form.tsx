'use client';

import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { Notice } from '../ui/notice';
import { scheduleMeasure } from './client-measures-documents';
import styles from './client-measures.module.css';
import { scaleWords } from './course-words';
import { type ScheduleForm as Form, scheduleInput } from './schedule-input';

interface MeasureChoice {
  readonly id: string;
  readonly name: string;
  readonly shortTitle: string;
  readonly activitiesMost?: number | null;
  readonly direction: 'HIGHER_IS_BETTER' | 'HIGHER_IS_WORSE';
  readonly scoreMin: number;
  readonly scoreMax: number;
  readonly isChange: boolean;
}

/** Chooses a measure and when it is asked; its activities are the client's own. */
export function ScheduleForm(props: {
  clientId: string;
  today: string;
  hasPlan: boolean;
  measures: readonly MeasureChoice[];
  running: readonly {
    readonly id: string;
    readonly measureId: string;
    readonly label: string;
    readonly activities: readonly string[];
  }[];
}) {
  const { clientId, today, hasPlan, measures, running } = props;
  const router = useRouter();
  const [saving, save] = useMutation(scheduleMeasure);
  const [said, setSaid] = useState<{ readonly words: string; readonly isGood: boolean } | null>(null);
  const empty: Form = {
    measureId: '',
    replacesId: '',
    activities: [],
    startsOn: today,
    isAtStart: true,
    everyWeeks: '4',
    weeks: '',
    end: hasPlan ? 'PLAN' : 'NONE',
    endsOn: '',
    isAtEnd: hasPlan,
  };
  const [form, setForm] = useState(empty);
  const change = (to: Partial<Form>) => setForm((before) => ({ ...before, ...to }));
  const measure = measures.find(({ id }) => id === form.measureId);
  const most = measure?.activitiesMost ?? null;
  const same = running.filter(({ measureId }) => measureId === form.measureId);

  function choose(measureId: string) {
    const [first] = running.filter((one) => one.measureId === measureId);
    change({ measureId, replacesId: first?.id ?? '', activities: first?.activities ?? [] });
  }
  function changeActivity(at: number, to: string) {
    const activities = Array.from({ length: most ?? 0 }, (_, nth) => (nth === at ? to : (form.activities[nth] ?? '')));
    change({ activities });
  }
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!measure) return setSaid({ words: 'Choose a measure.', isGood: false });
    const input = scheduleInput(clientId, form, most !== null);
    if (typeof input === 'string') return setSaid({ words: input, isGood: false });
    const { data, error } = await save({ input });
    const answer = data?.answer;
    if (answer?.__typename !== 'MeasureSchedule')
      return setSaid({ words: answer?.message ?? saidOf(silenceOf(error)), isGood: false });
    setSaid({ words: `${measure.shortTitle} is asked from now on.`, isGood: true });
    setForm(empty);
    router.refresh();
  }

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <NativeSelect
        label="Measure"
        description={
          measure && `${measure.shortTitle}: ${scaleWords({ definition: { ...measure, best: 0, worst: 0 } })}.`
        }
        value={form.measureId}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[{ value: '', label: 'Choose one' }, ...measures.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      {same.length > 0 && (
        <NativeSelect
          label="In the place of"
          value={form.replacesId}
          onChange={({ currentTarget }) => change({ replacesId: currentTarget.value })}
          data={[...same.map(({ id, label }) => ({ value: id, label })), { value: '', label: 'Nothing: ask both' }]}
        />
      )}
      {most !== null && (
        <fieldset className={styles.activities}>
          <legend>Activities that matter to them, chosen together: up to {most}</legend>
          {Array.from({ length: most }, (_, nth) => (
            <TextInput
              key={nth}
              aria-label={`Activity ${nth + 1}`}
              placeholder={nth === 0 ? 'Carrying the shopping upstairs' : undefined}
              maxLength={120}
              value={form.activities[nth] ?? ''}
              onChange={({ currentTarget }) => changeActivity(nth, currentTarget.value)}
            />
          ))}
        </fieldset>
      )}
      <TextInput
        type="date"
        label="From"
        value={form.startsOn}
        onChange={({ currentTarget }) => change({ startsOn: currentTarget.value })}
      />
      <Checkbox
        label="Ask on the first day"
        checked={form.isAtStart}
        onChange={({ currentTarget }) => change({ isAtStart: currentTarget.checked })}
      />
      <TextInput
        label="Every so many weeks"
        description="Empty: not at even steps"
        inputMode="numeric"
        value={form.everyWeeks}
        onChange={({ currentTarget }) => change({ everyWeeks: currentTarget.value })}
      />
      <TextInput
        label="In stated weeks"
        description="Counted from the first day: 6, 12"
        value={form.weeks}
        onChange={({ currentTarget }) => change({ weeks: currentTarget.value })}
      />
      <NativeSelect
        label="Until"
        value={form.end}
        onChange={({ currentTarget }) => change({ end: currentTarget.value as Form['end'] })}
        data={[
          ...(hasPlan ? [{ value: 'PLAN', label: 'The plan ends' }] : []),
          { value: 'DAY', label: 'A day' },
          { value: 'NONE', label: 'Somebody stops it' },
        ]}
      />
      {form.end === 'DAY' && (
        <TextInput
          type="date"
          label="Last day"
          value={form.endsOn}
          onChange={({ currentTarget }) => change({ endsOn: currentTarget.value })}
        />
      )}
      {form.end !== 'NONE' && (
        <Checkbox
          label="Ask on the last day"
          checked={form.isAtEnd}
          onChange={({ currentTarget }) => change({ isAtEnd: currentTarget.checked })}
        />
      )}
      {said && (
        <Notice tone={said.isGood ? 'good' : 'danger'} isAlert>
          {said.words}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={saving.fetching}>
          Ask this measure
        </Button>
      </div>
    </form>
  );
}
