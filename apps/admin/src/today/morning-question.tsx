import type { PainBands } from '@reprise/schema/plan';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import card from '../client-shell/client-card.module.css';
import { stamp } from '../client-shell/stamp';
import { useRecords } from '../offline/use-records';
import { isRed } from '../pain-scale/is-red';
import { PainScale } from '../pain-scale/pain-scale';
import type { DoneSession } from './today';
import { useWords } from './use-words';

/** How it is on the morning after a session; it can be left out. */
export function MorningQuestion(props: { session: DoneSession; bands: PainBands; onRed: () => void }) {
  const { session, bands, onRed } = props;
  const t = useTranslations('today.morning');
  const d = useTranslations('diary');
  const { dayText } = useWords();
  const { record } = useRecords();
  const [intensity, setIntensity] = useState<number | null>(null);
  const [isPassedOver, setIsPassedOver] = useState(false);
  if (isPassedOver) return null;

  function save() {
    if (intensity === null) return;
    const { clientKey, at: recordedAt } = stamp();
    const { clientKey: sessionKey } = session;
    const score = { clientKey, intensity, moment: 'NEXT_MORNING', recordedAt, sessionKey } as const;
    const isInRed = isRed(intensity, bands);
    void record({ recordPainScore: score }, isInRed);
    if (isInRed) onRed();
  }

  return (
    <section className={`${card.card} ${card.loud}`} aria-labelledby="morning">
      <h2 id="morning">{t('title')}</h2>
      <PainScale
        name="morning"
        label={t('question', { day: dayText(session.date) })}
        value={intensity}
        onChange={setIntensity}
        bands={bands}
      />
      <p className={card.soft}>{d('unwatched')}</p>
      <div className={card.buttons}>
        {intensity !== null && (
          <button type="button" className={card.main} onClick={save}>
            {t('save')}
          </button>
        )}
        <button type="button" className={card.quiet} onClick={() => setIsPassedOver(true)}>
          {t('passOver')}
        </button>
      </div>
    </section>
  );
}
