'use client';

import { Button, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { dayInWords } from '../assign/days-in-words';
import { stamp } from '../client-shell/stamp';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import type { ScheduleShownFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { MomentText } from '../ui/day-text';
import { Notice } from '../ui/notice';
import type { AskedMeasure } from './asked-measure';
import { endMeasureSchedule, recordMeasureWithClient } from './client-measures-documents';
import styles from './client-measures.module.css';
import { scaleWords, scoreText } from './course-words';
import { type GivenAnswer, MeasureForm } from './measure-form';
import { scheduleWords } from './schedule-words';

/** One schedule of a client: what is asked and when, answering it together, and stopping it. */
export function MeasureScheduleRow(props: {
  clientId: string;
  schedule: ScheduleShownFragment;
  asked: AskedMeasure;
  timeZone: string;
}) {
  const { clientId, schedule, asked, timeZone } = props;
  const { id, version, activities, dueOn, nextDueOn, endedAt, endedBy, endReason, author, responses } = schedule;
  const { definition, number, measure } = version;
  const router = useRouter();
  const [act, setAct] = useState<'ANSWER' | 'STOP' | null>(null);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState<{ readonly words: string; readonly isGood: boolean } | null>(null);
  const [saving, record] = useMutation(recordMeasureWithClient);
  const [ending, end] = useMutation(endMeasureSchedule);
  // one key for one filling in, however often it is sent
  const [key, setKey] = useState<string | null>(null);

  async function save(answers: readonly GivenAnswer[]) {
    const { clientKey: fresh, at: answeredAt } = stamp();
    const clientKey = key ?? fresh;
    setKey(clientKey);
    const input = { clientKey, clientId, scheduleId: id, answers: [...answers], answeredAt, sentAt: answeredAt };
    const { data, error } = await record({ input });
    const answer = data?.answer;
    if (answer?.__typename !== 'MeasureResponse')
      return setSaid({ words: answer?.message ?? saidOf(silenceOf(error)), isGood: false });
    const score =
      answer.score == null ? 'no score, for too little was answered' : `a score of ${scoreText(answer.score)}`;
    setSaid({ words: `Saved, with ${score}.`, isGood: true });
    setKey(null);
    setAct(null);
    router.refresh();
  }
  async function stop() {
    const { data, error } = await end({ input: { id, reason: reason.trim() || null } });
    if (data?.answer.__typename !== 'MeasureSchedule')
      return setSaid({ words: data?.answer.message ?? saidOf(silenceOf(error)), isGood: false });
    setAct(null);
    router.refresh();
  }

  return (
    <div className={styles.row}>
      <h3>
        {definition.title} (version {number})
      </h3>
      <p>{scheduleWords(schedule)}</p>
      {activities.length > 0 && <p>{activities.join('; ')}</p>}
      <p className={styles.soft}>
        {definition.shortTitle}: {scaleWords({ definition: { ...definition, best: 0, worst: 0 } })}. Answered{' '}
        {responses.totalCount} {responses.totalCount === 1 ? 'time' : 'times'}.
        {author && ` Scheduled by ${author.name}.`}
      </p>
      {endedAt ? (
        <p className={styles.soft}>
          Ended <MomentText value={endedAt} timeZone={timeZone} />
          {endedBy && ` by ${endedBy.name}`}
          {endReason && `: ${endReason}`}
        </p>
      ) : (
        <p>
          {dueOn ? (
            <Badge tone="caution">Open since {dayInWords(dueOn)}</Badge>
          ) : (
            <span className={styles.soft}>
              {nextDueOn ? `Next on ${dayInWords(nextDueOn)}` : 'Nothing more is to come.'}
            </span>
          )}
        </p>
      )}
      {!endedAt && measure.current && measure.current.number > number && (
        <p className={styles.soft}>
          Version {measure.current.number} is there. To ask that one, schedule it in the place of this; answers to
          version {number} stay with it.
        </p>
      )}
      {said && (
        <Notice tone={said.isGood ? 'good' : 'danger'} isAlert>
          {said.words}
        </Notice>
      )}
      {!endedAt && act === null && (
        <div className={styles.buttons}>
          <Button
            variant="default"
            aria-label={`Answer together: ${definition.title}`}
            onClick={() => setAct('ANSWER')}
          >
            Answer together
          </Button>
          <Button variant="subtle" aria-label={`Stop asking: ${definition.title}`} onClick={() => setAct('STOP')}>
            Stop asking
          </Button>
        </div>
      )}
      {act === 'ANSWER' && (
        <MeasureForm
          measure={asked}
          isSaving={saving.fetching}
          onSave={(answers) => void save(answers)}
          onClose={() => setAct(null)}
        />
      )}
      {act === 'STOP' && (
        <form
          className={styles.buttons}
          onSubmit={(event) => {
            event.preventDefault();
            void stop();
          }}
        >
          <TextInput
            label="Why, for members alone"
            description="May stay empty; answers stay"
            value={reason}
            maxLength={500}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Button type="submit" loading={ending.fetching}>
            Stop asking
          </Button>
          <Button type="button" variant="subtle" onClick={() => setAct(null)}>
            Cancel
          </Button>
        </form>
      )}
    </div>
  );
}
