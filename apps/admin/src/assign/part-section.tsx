'use client';

import { TextInput } from '@mantine/core';
import { planTextLimits } from '@reprise/schema/plan';
import { type ReactNode, useState } from 'react';
import { Notice } from '../ui/notice';
import styles from './assign.module.css';
import { ItemChange } from './item-change';
import { itemsOf } from './known-routines';
import { type Part, withPart } from './plan-content';
import { RoutinePicker } from './routine-picker';
import { ScheduleField } from './schedule-field';
import type { PlanForm } from './use-plan-form';

/** One part of a plan: its routine, when it is due, and what is done otherwise for this client alone. */
export function PartSection(props: {
  form: PlanForm;
  part: Part;
  title: string;
  clientName: string;
  isFirst: boolean;
  /** Say what stands in the way of sending. */
  areProblemsShown: boolean;
  actions?: ReactNode;
}) {
  const { form, part, title } = props;
  const [isOpen, setOpen] = useState(part.changes.length > 0);
  const routine = form.known.routines[part.routineVersionId];
  const items = itemsOf(routine);
  const problems = form.problems.filter(({ partKey }) => partKey === part.key);
  const isOlder = routine !== undefined && routine.number < routine.latest;
  const id = `part-${part.key}`;

  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.partHead}>
        <h2 id={id}>{title}</h2>
        {props.actions}
      </div>
      <RoutinePicker
        label="Routine"
        picked={routine}
        isFirst={props.isFirst}
        onPick={(next) => {
          form.learn([next]);
          const keys = new Set(itemsOf(next).map(({ key }) => key));
          form.change((content) =>
            withPart(content, part.key, {
              routineVersionId: next.versionId,
              name: part.name === '' || part.name === routine?.title ? next.title : part.name,
              changes: part.changes.filter(({ itemKey }) => keys.has(itemKey)),
            }),
          );
        }}
      />
      {isOlder && (
        <p className={styles.soft}>
          Version {routine.number} is given; version {routine.latest} is there.
        </p>
      )}
      <ScheduleField form={form} part={part} />
      {routine && (
        <details className={styles.items} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>
            Change it for {props.clientName} alone
            <span className={styles.soft}>
              {items.length} {items.length === 1 ? 'exercise' : 'exercises'},{' '}
              {part.changes.length === 0 ? 'as the routine has them' : `${part.changes.length} changed`}
            </span>
          </summary>
          <ul className={styles.itemList}>
            {items.map((item) => (
              <ItemChange key={item.key} form={form} part={part} item={item} />
            ))}
          </ul>
          <TextInput
            label="What the client sees it called"
            size="sm"
            maxLength={planTextLimits.name}
            placeholder={routine.title}
            value={part.name}
            onChange={({ currentTarget: { value } }) =>
              form.change((content) => withPart(content, part.key, { name: value }))
            }
          />
        </details>
      )}
      {props.areProblemsShown && problems.length > 0 && (
        <Notice tone="danger">
          {problems.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
