'use client';

import { NumberInput, Switch, Textarea } from '@mantine/core';
import { type PainBands, planTextLimits } from '@reprise/schema/plan';
import { AlertFields } from './alert-fields';
import styles from './assign.module.css';
import type { PlanForm } from './use-plan-form';

const scores = Array.from({ length: 11 }, (_, score) => score);
const bandOf = (score: number, { greenMax, amberMax }: PainBands) =>
  score <= greenMax ? 'green' : score <= amberMax ? 'amber' : 'red';

/** What holds for all of the plan: bands, the stop rule, what the client may choose, and a message. */
export function SafetyFields({ form, clientName }: { form: PlanForm; clientName: string }) {
  const { bands, stopRule, message, letsSwap } = form.content;
  const set = (name: keyof PainBands) => (value: number | string) =>
    typeof value === 'number' && form.change((content) => ({ ...content, bands: { ...content.bands, [name]: value } }));

  return (
    <>
      <section className={styles.part} aria-labelledby="message-part">
        <h2 id="message-part">Message to {clientName}</h2>
        <Textarea
          aria-label={`Message to ${clientName}`}
          description="They read it above the plan"
          autosize
          minRows={2}
          maxLength={planTextLimits.message}
          value={message ?? ''}
          onChange={({ currentTarget: { value } }) =>
            form.change((content) => ({ ...content, message: value || null }))
          }
        />
      </section>
      <section className={styles.part} aria-labelledby="safety-part">
        <h2 id="safety-part">Pain and safety</h2>
        <div>
          <div className={styles.bands} role="img" aria-label={bandsInWords(bands)}>
            {scores.map((score) => (
              <span key={score} data-band={bandOf(score, bands)}>
                {score}
              </span>
            ))}
          </div>
          <p className={styles.soft}>{bandsInWords(bands)}</p>
        </div>
        <div className={styles.controls}>
          <NumberInput
            label="Green up to"
            size="sm"
            min={0}
            max={9}
            value={bands.greenMax}
            onChange={set('greenMax')}
          />
          <NumberInput
            label="Amber up to"
            size="sm"
            min={0}
            max={9}
            value={bands.amberMax}
            onChange={set('amberMax')}
          />
        </div>
        <Textarea
          label="When to stop and get in touch"
          description="In the client’s words. Empty says what follows from the bands"
          autosize
          minRows={2}
          maxLength={planTextLimits.stopRule}
          value={stopRule ?? ''}
          onChange={({ currentTarget: { value } }) =>
            form.change((content) => ({ ...content, stopRule: value || null }))
          }
        />
        <AlertFields form={form} />
        <Switch
          label="May choose an easier or harder neighbour"
          description="On days when an exercise is too much or too little"
          checked={letsSwap}
          onChange={({ currentTarget: { checked } }) => form.change((content) => ({ ...content, letsSwap: checked }))}
        />
      </section>
    </>
  );
}

function bandsInWords({ greenMax, amberMax }: PainBands): string {
  const amber = amberMax > greenMax ? `amber ${greenMax + 1}–${amberMax}, ` : '';
  return `Green 0–${greenMax}, ${amber}red ${amberMax + 1}–10`;
}
