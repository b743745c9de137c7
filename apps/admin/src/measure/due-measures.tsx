import { useTranslations } from 'next-intl';
import { useState } from 'react';
import card from '../client-shell/client-card.module.css';
import { stamp } from '../client-shell/stamp';
import { type RecordInput, useRecords } from '../offline/use-records';
import { useWords } from '../today/use-words';
import { type AskedMeasure, minutesFor, type OpenMeasure, openMeasures } from './asked-measure';
import { type GivenAnswer, MeasureForm } from './measure-form';
import styles from './measure.module.css';

/** What the client is asked these days, each behind a button: three questions, about a minute. */
export function DueMeasures(props: {
  measures: readonly AskedMeasure[];
  today: string;
  timeZone: string;
  records: readonly RecordInput[];
}) {
  const t = useTranslations('measure');
  const { record } = useRecords();
  const [isSaved, setIsSaved] = useState(false);
  const open = openMeasures(props.measures, props);

  function save(scheduleId: string, answers: readonly GivenAnswer[]) {
    const { clientKey, at: answeredAt } = stamp();
    void record({ recordMeasure: { clientKey, scheduleId, answers, answeredAt } });
    setIsSaved(true);
  }

  if (open.length === 0 && !isSaved) return null;
  return (
    <section className={card.card} aria-labelledby="measures">
      <h2 id="measures">{t('title')}</h2>
      {isSaved && <p role="status">{t('saved')}</p>}
      {open.map((measure) => (
        <DueMeasure
          key={measure.scheduleId}
          measure={measure}
          onSave={(answers) => save(measure.scheduleId, answers)}
        />
      ))}
    </section>
  );
}

function DueMeasure({ measure, onSave }: { measure: OpenMeasure; onSave: (answers: readonly GivenAnswer[]) => void }) {
  const t = useTranslations('measure');
  const { dayText } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const { title, questions, until } = measure;
  return (
    <div className={styles.question}>
      <div>
        <h3>{title}</h3>
        <p>{t('length', { count: questions.length, minutes: minutesFor(questions) })}</p>
        <p className={card.soft}>{t('until', { day: dayText(until) })}</p>
      </div>
      {isOpen ? (
        <MeasureForm measure={measure} onSave={onSave} onClose={() => setIsOpen(false)} />
      ) : (
        <div className={card.buttons}>
          <button
            type="button"
            className={card.plain}
            aria-label={`${t('open')}: ${title}`}
            onClick={() => setIsOpen(true)}
          >
            {t('open')}
          </button>
        </div>
      )}
    </div>
  );
}
