import { useTranslations } from 'next-intl';
import { useState } from 'react';
import card from '../client-shell/client-card.module.css';
import { stamp } from '../client-shell/stamp';
import { useRecords } from '../offline/use-records';
import type { DueSession } from './today';

const reasons = ['PAIN', 'TIME', 'UNSURE', 'OTHER'] as const;

/** Leaves a session out and says why: one press each. */
export function SkipSession({ session }: { session: Pick<DueSession, 'phaseKey' | 'dueKey' | 'versionId'> }) {
  const t = useTranslations('today.skip');
  const { record } = useRecords();
  const [isOpen, setIsOpen] = useState(false);
  const { phaseKey, dueKey, versionId: planVersionId } = session;

  function skip(reason: (typeof reasons)[number]) {
    const { clientKey, at: skippedAt } = stamp();
    void record({ skipSession: { clientKey, planVersionId, phaseKey, dueKey, reason, skippedAt } });
  }

  if (!isOpen) {
    return (
      <button type="button" className={card.quiet} onClick={() => setIsOpen(true)}>
        {t('open')}
      </button>
    );
  }
  return (
    <fieldset className={card.choices}>
      <legend>{t('why')}</legend>
      {reasons.map((reason) => (
        <button key={reason} type="button" className={card.plain} onClick={() => skip(reason)}>
          {t(reason)}
        </button>
      ))}
      <button type="button" className={card.quiet} onClick={() => setIsOpen(false)}>
        {t('keep')}
      </button>
    </fieldset>
  );
}
