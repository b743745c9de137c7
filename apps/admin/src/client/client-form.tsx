'use client';

import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useMutation } from 'urql';
import { saidOf, silenceOf } from '../exercise-editor/answers';
import { type FragmentType, readFragment } from '../gql';
import { LeaveQuestion } from '../source-editor/leave-question';
import styles from '../source-editor/source-editor.module.css';
import { Notice } from '../ui/notice';
import { type Choice, ClientFields } from './client-fields';
import { clientInForm, createClient, updateClient } from './client-in-form';
import { type ClientValues, changedFields, fieldLabel, inputOf, mergedValues, valuesOfClient } from './client-values';

interface Read {
  readonly revision: number;
  readonly values: ClientValues;
}

const address = (id: string) => `/clients/${encodeURIComponent(id)}`;

/** Takes a client on, or changes what is kept of one; of two who save at once, the second sees both edits. */
export function ClientForm(props: {
  /** The one that is changed; without it a new one is made from `start`. */
  client: FragmentType<typeof clientInForm> | null;
  start: ClientValues;
  leads: readonly Choice[];
}) {
  const client = readFragment(clientInForm, props.client);
  const router = useRouter();
  const [creating, create] = useMutation(createClient);
  const [updating, update] = useMutation(updateClient);
  const [read, setRead] = useState<Read>({ revision: client?.revision ?? 0, values: props.start });
  const [said, setSaid] = useState<string | null>(null);
  const [met, setMet] = useState<{ theirs: ClientValues; merged: ReturnType<typeof mergedValues> } | null>(null);
  const [isSaved, setSaved] = useState(false);
  const form = useForm<ClientValues>({
    initialValues: props.start,
    validate: { name: (name) => (name.trim() === '' ? 'A client has a name' : null) },
  });
  const changed = changedFields(read.values, form.values);

  function leave(id: string) {
    setSaved(true);
    router.push(address(id));
    router.refresh();
  }

  async function save(values: ClientValues) {
    setSaid(null);
    setMet(null);
    if (!client) {
      const { name, ...rest } = inputOf(values, Object.keys(fieldLabel) as (keyof ClientValues)[]);
      const { data, error } = await create({ input: { ...rest, name: String(name) } });
      if (data?.createClient.__typename === 'Client') return leave(data.createClient.id);
      return setSaid(data?.createClient.message ?? saidOf(silenceOf(error)));
    }
    const input = { id: client.id, revision: read.revision, ...inputOf(values, changed) };
    const { data, error } = await update({ input });
    const answer = data?.updateClient;
    if (answer?.__typename === 'Client') return leave(client.id);
    if (answer?.__typename !== 'ConflictError' || answer.current?.__typename !== 'Client') {
      return setSaid(answer?.message ?? saidOf(silenceOf(error)));
    }
    const current = readFragment(clientInForm, answer.current);
    const theirs = valuesOfClient(current);
    const merged = mergedValues(read.values, values, theirs);
    setRead({ revision: current.revision, values: theirs });
    form.setValues(merged.values);
    setMet({ theirs, merged });
  }

  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => void save(values))} noValidate>
      <ClientFields form={form} leads={props.leads} />
      <div>
        {said && (
          <Notice tone="danger" isAlert>
            {said}
          </Notice>
        )}
        {met && (
          <Notice tone="caution" isAlert>
            <p>
              Somebody else saved this client meanwhile. Nothing of yours is lost: look the form over and save again.
            </p>
            {met.merged.taken.length > 0 && (
              <p>Taken over from them: {met.merged.taken.map((name) => fieldLabel[name]).join(', ')}.</p>
            )}
            {met.merged.both.map((name) => (
              <p key={name}>
                {fieldLabel[name]} was changed by both of you. Yours stands in the form; theirs is: “
                {[met.theirs[name]].flat().join(', ') || 'empty'}”.
              </p>
            ))}
          </Notice>
        )}
        <div className={styles.end}>
          <Button type="submit" loading={creating.fetching || updating.fetching} disabled={changed.length === 0}>
            {client ? 'Save' : 'Add the client'}
          </Button>
          <p role="status" className={styles.state}>
            {changed.length > 0 ? 'Not saved yet' : 'Nothing has changed'}
          </p>
        </div>
      </div>
      <LeaveQuestion
        isUnsaved={!isSaved && changed.length > 0}
        words="Your changes are not saved. If you leave, they are gone."
      />
    </form>
  );
}
