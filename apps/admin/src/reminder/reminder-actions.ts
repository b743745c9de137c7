'use server';

import { revalidatePath } from 'next/cache';
import { type ReminderSettings, reminderProblems } from '@reprise/schema/reminder';
import { z } from 'zod';
import { graphql } from '../gql';
import { mutate } from '../graphql/server';

const updateReminders = graphql(`
  mutation UpdateReminders($input: UpdateRemindersInput!) {
    updateReminders(input: $input) {
      isOn
    }
  }
`);
const subscribePush = graphql(`
  mutation SubscribePush($input: SubscribePushInput!) {
    subscribePush(input: $input) {
      browsers
    }
  }
`);
const unsubscribePush = graphql(`
  mutation UnsubscribePush($input: UnsubscribePushInput!) {
    unsubscribePush(input: $input) {
      browsers
    }
  }
`);

/** What came of saving: the key of a message. */
export type Saved = 'saved' | 'badTimes' | null;

/** Saves when a client is reminded, from the form. */
export async function saveReminders(_before: Saved, form: FormData): Promise<Saved> {
  const times = form.getAll('time').filter((time): time is string => typeof time === 'string' && time !== '');
  const after = Number(form.get('second'));
  const input: ReminderSettings = {
    isOn: form.get('isOn') === 'on',
    times: [...new Set(times)],
    secondAfterMinutes: after > 0 ? after : null,
    byMail: form.get('byMail') === 'on',
  };
  if (reminderProblems(input).length > 0) return 'badTimes';
  await mutate(updateReminders, { input: { ...input, times: [...input.times] } });
  revalidatePath('/home/settings');
  return 'saved';
}

const target = z.object({ endpoint: z.url(), p256dh: z.string(), auth: z.string() });

/** Lets this browser take messages. */
export async function subscribeBrowser(given: z.infer<typeof target>): Promise<void> {
  await mutate(subscribePush, { input: target.parse(given) });
  revalidatePath('/home/settings');
}

/** Ends messages to this browser. */
export async function unsubscribeBrowser(endpoint: string): Promise<void> {
  await mutate(unsubscribePush, { input: { endpoint: z.url().parse(endpoint) } });
  revalidatePath('/home/settings');
}
