'use client';

import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { planTextLimits } from '@reprise/schema/plan';
import { useRouter } from 'next/navigation';
import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { ButtonLink } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './client-plan.module.css';
import { endPlan, pausePlan, resumePlan, takeNewerRoutine } from './plan-mutations';

type Act = 'pause' | 'resume' | 'end' | 'newer';

/** What can be done to a plan besides writing it anew; each asks why first, since each makes a version. */
export function PlanActions(props: {
  planId: string;
  version: number;
  isPaused: boolean;
  /** The routines of which a newer version is there, in words. */
  newer: readonly string[];
  clientName: string;
  assignAddress: string;
}) {
  const { planId, version, isPaused, newer, clientName } = props;
  const router = useRouter();
  const [act, setAct] = useState<Act | null>(null);
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const [pausing, pause] = useMutation(pausePlan);
  const [resuming, resume] = useMutation(resumePlan);
  const [ending, end] = useMutation(endPlan);
  const [taking, take] = useMutation(takeNewerRoutine);

  const acts: Record<
    Act,
    { title: string; words: ReactNode; yes: string; run: () => ReturnType<typeof end> | ReturnType<typeof take> }
  > = {
    pause: {
      title: 'Pause the plan?',
      words: 'Nothing is due on these days, and none of them counts as missed.',
      yes: 'Pause it',
      run: () => pause({ input: { planId, version, reason, from: from || null, until: until || null } }),
    },
    resume: {
      title: 'Resume the plan?',
      words: 'What the plan asks for is due again from today on.',
      yes: 'Resume it',
      run: () => resume({ input: { planId, version, reason } }),
    },
    end: {
      title: 'End the plan?',
      words: `Nothing is due for ${clientName} from today on. What was given and recorded stays; a plan that has ended is not taken up again.`,
      yes: 'End it',
      run: () => end({ input: { planId, version, reason } }),
    },
    newer: {
      title: 'Take the newer version?',
      words: `${newer.join('. ')}. Changes for ${clientName} stay where the exercise is still there.`,
      yes: 'Take it',
      run: () => take({ input: { planId, version, reason } }),
    },
  };

  function open(next: Act) {
    setSaid(null);
    setTried(false);
    setAct(next);
  }

  async function run(chosen: Act) {
    setTried(true);
    setSaid(null);
    if (reason.trim() === '') return;
    const { data, error } = await acts[chosen].run();
    const answer = data?.answer;
    if (answer?.__typename === 'Plan') {
      setAct(null);
      setReason('');
    } else {
      const isOlder = answer?.__typename === 'ConflictError';
      setSaid(
        isOlder
          ? 'Somebody else changed this plan meanwhile. It stands behind this window as it is now: look, and do it again if it still holds.'
          : (answer?.message ?? saidOf(silenceOf(error))),
      );
    }
    router.refresh();
  }

  const isBusy = [pausing, resuming, ending, taking].some(({ fetching }) => fetching);
  return (
    <>
      {newer.length > 0 && (
        <Button variant="default" onClick={() => open('newer')}>
          Take the newer version
        </Button>
      )}
      <Button variant="default" onClick={() => open(isPaused ? 'resume' : 'pause')}>
        {isPaused ? 'Resume' : 'Pause'}
      </Button>
      <ButtonLink href={props.assignAddress} prefetch={false}>
        Assign another
      </ButtonLink>
      <Button variant="subtle" color="red" onClick={() => open('end')}>
        End
      </Button>
      {act && (
        <Modal opened onClose={() => setAct(null)} title={acts[act].title}>
          <form
            className={styles.ask}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void run(act);
            }}
          >
            <p>{acts[act].words}</p>
            {act === 'pause' && (
              <div className={styles.pair}>
                <TextInput
                  label="From"
                  description="Today unless said"
                  type="date"
                  value={from}
                  onChange={({ currentTarget: { value } }) => setFrom(value)}
                />
                <TextInput
                  label="Last day"
                  description="Until resumed unless said"
                  type="date"
                  value={until}
                  onChange={({ currentTarget: { value } }) => setUntil(value)}
                />
              </div>
            )}
            <Textarea
              label="Reason"
              description="For the members who come after. The client does not see it"
              required
              data-autofocus
              autosize
              minRows={2}
              maxLength={planTextLimits.reason}
              value={reason}
              onChange={({ currentTarget: { value } }) => setReason(value)}
              error={isTried && reason.trim() === '' ? 'Say why' : undefined}
            />
            {said && (
              <Notice tone="danger" isAlert>
                {said}
              </Notice>
            )}
            <div className={styles.actions}>
              <Button type="submit" color={act === 'end' ? 'red' : undefined} loading={isBusy}>
                {acts[act].yes}
              </Button>
              <Button variant="default" onClick={() => setAct(null)}>
                Leave it as it is
              </Button>
            </div>
          </form>
        </Modal>
      )}
    </>
  );
}
