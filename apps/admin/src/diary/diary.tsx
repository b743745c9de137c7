import type { PainBands } from '@reprise/schema/plan';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { BodyOutline } from '../body-outline/body-outline';
import type { BodyLocation } from '../body-outline/body-part';
import card from '../client-shell/client-card.module.css';
import { stamp } from '../client-shell/stamp';
import { useRecords } from '../offline/use-records';
import { isRed } from '../pain-scale/is-red';
import { PainScale } from '../pain-scale/pain-scale';

/** A moment that somebody writes down: how much it hurts, and, if they like, where and what about it. */
export function Diary({ bands, onRed }: { bands: PainBands; onRed: () => void }) {
  const t = useTranslations('diary');
  const [step, setStep] = useState<'CLOSED' | 'OPEN' | 'SAVED'>('CLOSED');
  return (
    <section className={card.card} aria-labelledby="diary">
      <h2 id="diary">{t('title')}</h2>
      {step === 'OPEN' ? (
        <DiaryForm
          bands={bands}
          onClose={() => setStep('CLOSED')}
          onSaved={(intensity) => {
            setStep('SAVED');
            if (isRed(intensity, bands)) onRed();
          }}
        />
      ) : (
        <>
          <p role="status">{step === 'SAVED' ? t('saved') : t('words')}</p>
          <div className={card.buttons}>
            <button type="button" className={card.plain} onClick={() => setStep('OPEN')}>
              {t('open')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function DiaryForm(props: { bands: PainBands; onClose: () => void; onSaved: (intensity: number) => void }) {
  const { bands, onClose, onSaved } = props;
  const t = useTranslations('diary');
  const { record } = useRecords();
  const [intensity, setIntensity] = useState<number | null>(null);
  const [bodyLocations, setBodyLocations] = useState<readonly BodyLocation[]>([]);
  const [note, setNote] = useState('');
  const [isAskedFor, setIsAskedFor] = useState(false);

  function save(event: FormEvent) {
    event.preventDefault();
    if (intensity === null) {
      setIsAskedFor(true);
      return;
    }
    const { clientKey, at: recordedAt } = stamp();
    const said = { intensity, bodyLocations, note: note.trim() || null };
    void record({ recordPainScore: { clientKey, moment: 'DIARY', recordedAt, ...said } }, isRed(intensity, bands));
    onSaved(intensity);
  }

  return (
    <form className={card.form} onSubmit={save}>
      <PainScale name="diary" label={t('howMuch')} value={intensity} onChange={setIntensity} bands={bands} />
      <details>
        <summary className={card.summary}>{t('where')}</summary>
        <BodyOutline value={bodyLocations} onChange={setBodyLocations} />
      </details>
      <label className={card.field}>
        {t('note')}
        <textarea rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <p className={card.soft}>{t('unwatched')}</p>
      {isAskedFor && intensity === null && <p role="alert">{t('choose')}</p>}
      <button type="submit" className={card.main}>
        {t('save')}
      </button>
      <button type="button" className={card.quiet} onClick={onClose}>
        {t('close')}
      </button>
    </form>
  );
}
