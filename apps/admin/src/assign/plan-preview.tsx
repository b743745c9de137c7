'use client';

import { precautionLabel } from '../exercise/exercise-labels';
import { readFragment } from '../gql';
import type { PlanPreviewShownFragment } from '../gql/graphql';
import { aboutMinutes } from '../routine/about-minutes';
import { inOneLine } from '../ui/capitalised';
import { Notice } from '../ui/notice';
import styles from './plan-preview.module.css';
import { weekdayInWords } from './days-in-words';
import { planPreviewShown } from './preview-documents';
import type { Preview } from './use-preview';

interface Due {
  readonly date: string;
  readonly phase: { readonly key: string; readonly name: string };
}

/** The days of a list of sessions, each with how often it is asked for. */
function byDay(sessions: readonly Due[]) {
  const days = new Map<string, { date: string; name: string; count: number }>();
  for (const { date, phase } of sessions) {
    const day = days.get(date) ?? { date, name: phase.name, count: 0 };
    days.set(date, { ...day, count: day.count + 1 });
  }
  return [...days.values()];
}

const timesText = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** The client's first week as they will see it, and what a clinician should look at again. */
export function PlanPreview({ preview, clientName }: { preview: Preview; clientName: string }) {
  const shown = readFragment(planPreviewShown, preview.shown);
  const { refusal } = preview;
  return (
    <aside className={styles.preview} aria-labelledby="preview" aria-busy={!preview.isCurrent}>
      <h2 id="preview" className={styles.title}>
        {clientName}’s first week
      </h2>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      {!shown && !refusal && <p className={styles.soft}>Choose a routine, and what they will see stands here.</p>}
      {shown && <Shown shown={shown} clientName={clientName} />}
    </aside>
  );
}

function Shown({ shown, clientName }: { shown: PlanPreviewShownFragment; clientName: string }) {
  const { message, phases, dueSessions, cautionMatches, changes } = shown;
  const days = byDay(dueSessions);
  const first = phases.find(({ key }) => key === dueSessions[0]?.phase.key) ?? phases[0];
  return (
    <>
      {cautionMatches.length > 0 && (
        <Notice tone="caution">
          <p>
            <strong>Look again: {clientName}’s precautions.</strong>
          </p>
          <ul className={styles.cautions}>
            {cautionMatches.map(({ itemKey, exerciseName, text, precautions }) => (
              <li key={`${itemKey} ${text}`}>
                <strong>{exerciseName}</strong> ({inOneLine(precautions.map((one) => precautionLabel[one]))}): {text}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {changes.length > 0 && (
        <section aria-labelledby="to-change">
          <h3 id="to-change">What changes</h3>
          <ul className={styles.changes}>
            {changes.map(({ field, key, kind, text }) => (
              <li key={`${field} ${key} ${kind} ${text}`}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.phone}>
        {message && <p className={styles.message}>{message}</p>}
        {first && (
          <>
            <p className={styles.soft}>{first.schedule.sentence}</p>
            <h3>{first.name}</h3>
            <p className={styles.soft}>{aboutMinutes(first.estimatedSeconds)}</p>
            <ol className={styles.items}>
              {first.routine.blocks.flatMap(({ items }) =>
                items.map(({ key, dose, exerciseVersion, note, isChanged }) => (
                  <li key={key} data-changed={isChanged || undefined}>
                    <strong>{exerciseVersion.name}</strong>
                    <span>{dose.sentence || 'As comfortable'}</span>
                    {note && <span className={styles.soft}>{note}</span>}
                  </li>
                )),
              )}
            </ol>
          </>
        )}
      </div>
      <section aria-labelledby="days">
        <h3 id="days">Day by day</h3>
        {days.length === 0 ? (
          <p className={styles.soft}>Nothing is due in the first seven days.</p>
        ) : (
          <ul className={styles.days}>
            {days.map(({ date, name, count }) => (
              <li key={date}>
                <span>{weekdayInWords(date)}</span>
                <span className={styles.soft}>
                  {name}, {timesText(count)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
