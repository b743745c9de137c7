'use client';

import { useTranslations } from 'next-intl';
import card from './client-card.module.css';

/** Puts the page on paper. */
export function PrintButton() {
  const t = useTranslations('clientShell');
  return (
    <div className={card.buttons} data-not-printed>
      <button type="button" className={card.plain} onClick={() => window.print()}>
        {t('print')}
      </button>
    </div>
  );
}
