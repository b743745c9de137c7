'use client';

import { Button, Textarea, TextInput } from '@mantine/core';
import { planTextLimits } from '@reprise/schema/plan';
import { mergePlans } from '@reprise/schema/plan/merge';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { LeaveQuestion } from '../source-editor/leave-question';
import { Notice } from '../ui/notice';
import styles from './assign.module.css';
import { changePlan } from './change-documents';
import { knowing } from './known-routines';
import { PlanFields } from './plan-fields';
import { type PlanRead, planRead } from './plan-in-form';
import { planInput } from './plan-input';
import { type PlanMeeting, PlanMerge } from './plan-merge';
import { PlanPreview } from './plan-preview';
import { planChangePreview } from './preview-documents';
import { usePlanForm } from './use-plan-form';
import { usePreview } from './use-preview';

/** Writes the next version of a plan; of two who change it at once, the second sees both changes and loses none. */
export function ChangeForm(props: {
  client: { readonly id: string; readonly name: string; readonly locale: string };
  plan: PlanRead;
  /** The day that it is where the client lives. */
  today: string;
}) {
  const { client, today } = props;
  const router = useRouter();
  const form = usePlanForm(props.plan);
  const [read, setRead] = useState(props.plan);
  const [changing, change] = useMutation(changePlan);
  const [reason, setReason] = useState('');
  const [inForceFrom, setInForceFrom] = useState(today);
  const [said, setSaid] = useState<string | null>(null);
  const [meeting, setMeeting] = useState<PlanMeeting | null>(null);
  const [isMerged, setMerged] = useState(false);
  const [isTried, setTried] = useState(false);
  const [isSent, setSent] = useState(false);
  const isReady = form.problems.length === 0;
  const isChanged = form.content !== read.content;
  const { planId } = read;
  const input = { planId, inForceFrom, ...planInput(form.content, form.known), pause: form.content.pause };
  const preview = usePreview(planChangePreview, isReady ? { input, locale: client.locale } : null);

  function meet(theirs: PlanRead, author: string, why: string | null) {
    const known = knowing(form.known, Object.values(theirs.known.routines), Object.values(theirs.known.exercises));
    const merge = mergePlans(read.content, form.content, theirs.content);
    setRead(theirs);
    if (merge.conflicts.length > 0) {
      setMeeting({ base: read.content, theirs: theirs.content, merge, known, author, reason: why });
    } else {
      form.take(merge.content, known);
      setMerged(true);
    }
  }

  async function send() {
    setTried(true);
    setSaid(null);
    if (!isReady || reason.trim() === '') return;
    setMerged(false);
    const { data, error } = await change({ input: { ...input, version: read.version, reason } });
    const answer = data?.answer;
    if (answer?.__typename === 'Plan') {
      setSent(true);
      router.push(`/clients/${encodeURIComponent(client.id)}`);
      router.refresh();
      return;
    }
    if (answer?.__typename === 'ConflictError' && answer.current?.__typename === 'Plan') {
      const { author, reason: why } = answer.current.currentVersion;
      return meet(planRead(answer.current), author.name, why ?? null);
    }
    setSaid(answer?.message ?? saidOf(silenceOf(error)));
  }

  return (
    <div className={styles.page}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <PlanFields form={form} clientName={client.name} areProblemsShown={isTried || isMerged} />
        <section className={styles.part} aria-labelledby="why">
          <h2 id="why">Why, and from when</h2>
          <Textarea
            label="Reason"
            description="For the members who come after. The client does not see it"
            required
            autosize
            minRows={2}
            maxLength={planTextLimits.reason}
            value={reason}
            onChange={({ currentTarget: { value } }) => setReason(value)}
            error={isTried && reason.trim() === '' ? 'Say why' : undefined}
          />
          <TextInput
            label="Holds from"
            description="What was due before stays as it was"
            type="date"
            min={today}
            value={inForceFrom}
            onChange={({ currentTarget: { value } }) => setInForceFrom(value || today)}
          />
        </section>
        <div className={styles.end}>
          {isMerged && (
            <Notice tone="caution" isAlert>
              Somebody else changed this plan meanwhile. Both changes are in the form now and nothing is lost: look it
              over and save again.
            </Notice>
          )}
          {said && (
            <Notice tone="danger" isAlert>
              {said}
            </Notice>
          )}
          <div className={styles.endLine}>
            <Button type="submit" loading={changing.fetching} disabled={!isChanged}>
              Save the change
            </Button>
            <p role="status" className={styles.soft}>
              {isReady ? (isChanged ? 'Not saved yet' : 'Nothing has changed') : (form.problems[0]?.message ?? '')}
            </p>
          </div>
        </div>
      </form>
      <div className={styles.side}>
        <PlanPreview preview={preview} clientName={client.name} />
      </div>
      {meeting && (
        <PlanMerge
          meeting={meeting}
          onSettle={(content) => {
            form.take(content, meeting.known);
            setMeeting(null);
            setMerged(true);
          }}
        />
      )}
      <LeaveQuestion
        isUnsaved={!isSent && (isChanged || reason !== '' || Object.keys(form.texts).length > 0)}
        words="The plan is not changed yet. If you leave, what you wrote is gone."
      />
    </div>
  );
}
