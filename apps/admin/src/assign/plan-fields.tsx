'use client';

import { Button } from '@mantine/core';
import styles from './assign.module.css';
import { PartSection } from './part-section';
import { newFlarePhase, weeksText, withoutPhase, withPhaseAdded } from './plan-content';
import { SafetyFields } from './safety-fields';
import type { PlanForm } from './use-plan-form';

/** All that a plan says, for assigning one and for changing one. */
export function PlanFields(props: { form: PlanForm; clientName: string; areProblemsShown: boolean }) {
  const { form, clientName, areProblemsShown } = props;
  const { phases, flarePhase } = form.content;
  const isOnly = phases.length === 1;
  return (
    <>
      {phases.map((phase, at) => (
        <PartSection
          key={phase.key}
          form={form}
          part={phase}
          title={
            isOnly ? 'What and when' : [`Phase ${at + 1}`, weeksText(form.content, phase)].filter(Boolean).join(': ')
          }
          clientName={clientName}
          isFirst={phase.routineVersionId === '' && (at > 0 || isOnly)}
          areProblemsShown={areProblemsShown}
          actions={
            isOnly ? null : (
              <Button
                variant="subtle"
                size="compact-sm"
                color="gray"
                onClick={() => form.change((content) => withoutPhase(content, phase.key))}
              >
                Take phase {at + 1} out
              </Button>
            )
          }
        />
      ))}
      <div className={styles.adding}>
        <Button
          variant="default"
          disabled={phases.at(-1)?.routineVersionId === ''}
          onClick={() => form.change((content) => withPhaseAdded(content, crypto.randomUUID()))}
        >
          Add a phase after it
        </Button>
        {!flarePhase && (
          <Button
            variant="default"
            onClick={() => form.change((content) => ({ ...content, flarePhase: newFlarePhase(crypto.randomUUID()) }))}
          >
            Add a flare-up phase
          </Button>
        )}
      </div>
      {flarePhase && (
        <PartSection
          form={form}
          part={flarePhase}
          title="In a flare-up"
          clientName={clientName}
          isFirst={flarePhase.routineVersionId === ''}
          areProblemsShown={areProblemsShown}
          actions={
            <Button
              variant="subtle"
              size="compact-sm"
              color="gray"
              onClick={() => form.change((content) => ({ ...content, flarePhase: null }))}
            >
              Take it out
            </Button>
          }
        />
      )}
      <SafetyFields form={form} clientName={clientName} />
    </>
  );
}
