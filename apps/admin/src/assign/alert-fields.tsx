import { NumberInput } from '@mantine/core';
import type { PlanAlerts } from '@reprise/schema/plan';
import styles from './assign.module.css';
import type { PlanForm } from './use-plan-form';

const PLACEHOLDER = 'As the clinic';

/** From when on alerts are raised of this client, where that is to be other than the clinic sets it. */
export function AlertFields({ form }: { form: PlanForm }) {
  const { alerts } = form.content;
  const set = (name: keyof PlanAlerts) => (value: number | string) => {
    const number = typeof value === 'number' ? value : null;
    form.change((content) => ({ ...content, alerts: { ...content.alerts, [name]: number } }));
  };
  return (
    <fieldset className={styles.alerts}>
      <legend>Alerts of this client</legend>
      <p className={styles.soft}>
        Left empty, the clinic’s settings hold. A yes to an urgent question always raises one.
      </p>
      <div className={styles.controls}>
        <NumberInput
          label="Scores above"
          size="sm"
          min={0}
          max={9}
          allowDecimal={false}
          placeholder={PLACEHOLDER}
          value={alerts.redScoreAbove ?? ''}
          onChange={set('redScoreAbove')}
        />
        <NumberInput
          label="Points up in a week"
          size="sm"
          min={0.5}
          max={10}
          step={0.5}
          placeholder={PLACEHOLDER}
          value={alerts.risingBy ?? ''}
          onChange={set('risingBy')}
        />
        <NumberInput
          label="Days without a word"
          size="sm"
          min={1}
          max={90}
          allowDecimal={false}
          placeholder={PLACEHOLDER}
          value={alerts.silentDays ?? ''}
          onChange={set('silentDays')}
        />
      </div>
    </fieldset>
  );
}
