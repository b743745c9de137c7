import type { PainBands } from '@reprise/schema/plan';
import { useTranslations } from 'next-intl';
import card from '../client-shell/client-card.module.css';
import { BandSign } from '../pain-scale/band-sign';
import styles from './pain-rule.module.css';

/** What pain is acceptable, in words, with the shapes of the scale. */
export function PainRule(props: { bands: PainBands; stopRule: string | null; clinic: string }) {
  const { stopRule, clinic } = props;
  const { greenMax, amberMax } = props.bands;
  const t = useTranslations('today.rule');
  return (
    <section className={card.card} aria-labelledby="rule">
      <h2 id="rule">{t('title')}</h2>
      <p>{t('sentence', { amberMax, clinic })}</p>
      <ul className={styles.bands}>
        <li>
          <BandSign band="GREEN" />
          {t('green', { greenMax })}
        </li>
        {amberMax > greenMax && (
          <li>
            <BandSign band="AMBER" />
            {t('amber', { from: greenMax + 1, amberMax })}
          </li>
        )}
        {amberMax < 10 && (
          <li>
            <BandSign band="RED" />
            {t('red', { from: amberMax + 1, clinic })}
          </li>
        )}
      </ul>
      {stopRule && <p className={card.words}>{stopRule}</p>}
    </section>
  );
}
