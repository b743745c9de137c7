'use client';

import { Switch, Textarea } from '@mantine/core';
import { formatDose } from '@reprise/schema/dose/format';
import { DOSE_TEXT_MAX } from '@reprise/schema/dose/parse';
import { type ItemChange as Change, planTextLimits } from '@reprise/schema/plan';
import { useState } from 'react';
import { Badge } from '../ui/badge';
import styles from './assign.module.css';
import { dosePlace, textProblems } from './form-problems';
import type { KnownItem } from './known-routines';
import { type Part, changeOf, withItemChange } from './plan-content';
import { SwapField } from './swap-field';
import { TypedField } from './typed-field';
import type { PlanForm } from './use-plan-form';

/** What was changed of an item, said against the routine. */
function changedWords(change: Change, swappedName: string | null, item: KnownItem): string | null {
  if (change.isLeftOut) return 'Left out';
  const words = [
    ...(swappedName ? [`instead of ${item.name}`] : []),
    ...(change.dose ? [`the routine says ${formatDose(item.dose) || 'no dose'}`] : []),
    ...(change.note === null ? [] : ['another note']),
  ];
  return words.length > 0 ? words.join(', ') : null;
}

/** One item of the routine, and what this client does in its place. */
export function ItemChange({ form, part, item }: { form: PlanForm; part: Part; item: KnownItem }) {
  const [isOpen, setOpen] = useState(false);
  const change = changeOf(part, item.key);
  const swapped = change.exerciseVersionId ? (form.known.exercises[change.exerciseVersionId] ?? null) : null;
  const place = dosePlace(part.key, item.key);
  const typed = form.texts[place];
  const problems = typed === undefined ? [] : textProblems(place, typed);
  const said = changedWords(change, swapped?.name ?? null, item);
  const name = swapped?.name ?? item.name;
  const id = `more-${part.key}-${item.key}`;

  const set = (next: Partial<Change>) =>
    form.change((content) => {
      const now = [...content.phases, content.flarePhase].find((one) => one?.key === part.key);
      return now ? withItemChange(content, now, item, next) : content;
    });

  return (
    <li className={styles.item} data-left-out={change.isLeftOut || undefined}>
      <div className={styles.itemLine}>
        <div className={styles.itemName}>
          <span className={styles.name}>{name}</span>
          {said && (
            <span className={styles.against}>
              <Badge tone="accent">Changed</Badge> {said}
            </span>
          )}
        </div>
        {!change.isLeftOut && (
          <TypedField
            label={`Dose of ${name}`}
            isLabelHidden
            text={typed ?? formatDose(change.dose ?? item.dose)}
            problems={problems}
            most={DOSE_TEXT_MAX}
            placeholder={formatDose(item.dose) || 'No dose stated'}
            onType={(text) => form.typeDose(part, item, text)}
            onSettled={() => form.settle(place)}
          />
        )}
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Less' : 'More'}
          <span className="visually-hidden"> about {item.name}</span>
        </button>
      </div>
      {isOpen && (
        <div id={id} className={styles.moreFields}>
          {!change.isLeftOut && (
            <>
              <SwapField
                item={item}
                swapped={swapped}
                onSwap={(to) => {
                  if (to) form.learn([], [to]);
                  set({ exerciseVersionId: to?.versionId ?? null });
                }}
              />
              <Textarea
                label="Note for this client"
                size="sm"
                autosize
                minRows={1}
                maxLength={planTextLimits.note}
                placeholder={item.note ?? undefined}
                value={change.note ?? ''}
                onChange={({ currentTarget: { value } }) => set({ note: value || null })}
              />
            </>
          )}
          <Switch
            label={`Leave ${item.name} out`}
            checked={change.isLeftOut}
            onChange={({ currentTarget: { checked } }) => set({ isLeftOut: checked })}
          />
        </div>
      )}
    </li>
  );
}
