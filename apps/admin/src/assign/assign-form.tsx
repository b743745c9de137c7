'use client';

import { Button } from '@mantine/core';
import type { PlanContent } from '@reprise/schema/plan';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { LeaveQuestion } from '../source-editor/leave-question';
import { Notice } from '../ui/notice';
import styles from './assign.module.css';
import { assignRoutine } from './assign-documents';
import type { Known } from './known-routines';
import { PlanFields } from './plan-fields';
import { planInput } from './plan-input';
import { PlanPreview } from './plan-preview';
import { planPreview } from './preview-documents';
import { usePlanForm } from './use-plan-form';
import { usePreview } from './use-preview';

/** Writes a new plan for a client, shows what they will see of it, and gives it in one act. */
export function AssignForm(props: {
  client: { readonly id: string; readonly name: string; readonly locale: string };
  start: { readonly content: PlanContent; readonly known: Known };
  /** The plan that is going on, whose place the new one takes. */
  active: { readonly id: string; readonly name: string } | null;
}) {
  const { client, start } = props;
  const router = useRouter();
  const form = usePlanForm(start);
  const [assigning, assign] = useMutation(assignRoutine);
  const [active, setActive] = useState(props.active);
  const [said, setSaid] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [isSent, setSent] = useState(false);
  const isReady = form.problems.length === 0;
  const input = { clientId: client.id, ...planInput(form.content, form.known) };
  const preview = usePreview(planPreview, isReady ? { input, locale: client.locale } : null);
  const page = `/clients/${encodeURIComponent(client.id)}`;

  async function send() {
    setTried(true);
    setSaid(null);
    if (!isReady) return;
    const { data, error } = await assign({ input: { ...input, replacesActive: active !== null } });
    const answer = data?.answer;
    if (answer?.__typename === 'Plan') {
      setSent(true);
      router.push(page);
      router.refresh();
      return;
    }
    if (answer?.__typename === 'ActivePlanError') setActive({ id: '', name: 'one that somebody gave meanwhile' });
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
        {active && (
          <Notice tone="info">
            {client.name} has a plan that is going on: {active.name}. Assigning this one ends it; what was recorded
            stays. {active.id && <Link href={`${page}/plan`}>Change that plan instead</Link>}
          </Notice>
        )}
        <PlanFields form={form} clientName={client.name} areProblemsShown={isTried} />
        <div className={styles.end}>
          {said && (
            <Notice tone="danger" isAlert>
              {said}
            </Notice>
          )}
          <div className={styles.endLine}>
            <Button type="submit" loading={assigning.fetching}>
              {active ? 'Assign, and end the other plan' : `Assign to ${client.name}`}
            </Button>
            <p role="status" className={styles.soft}>
              {isReady ? 'Nothing is given before you assign it.' : (form.problems[0]?.message ?? '')}
            </p>
          </div>
        </div>
      </form>
      <div className={styles.side}>
        <PlanPreview preview={preview} clientName={client.name} />
      </div>
      <LeaveQuestion
        isUnsaved={!isSent && (form.content !== start.content || Object.keys(form.texts).length > 0)}
        words="The plan is not assigned yet. If you leave, what you wrote is gone."
      />
    </div>
  );
}
