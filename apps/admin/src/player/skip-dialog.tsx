import { skipReasons, type SkipReason } from '@reprise/schema/player/step';
import { useTranslations } from 'next-intl';
import { library } from '../i18n/library-text';
import { PlayerButton } from './player-button';
import { PlayerDialog } from './player-dialog';
import styles from './skip-dialog.module.css';

/** Asks why an exercise is left out; nobody is scolded for it. */
export function SkipDialog(props: { name: string; onSkip: (reason: SkipReason) => void; onClose: () => void }) {
  const t = useTranslations('player.skip');
  return (
    <PlayerDialog title={t.rich('title', { library, name: props.name })} onClose={props.onClose}>
      <p className={styles.words}>{t('words')}</p>
      <div className={styles.reasons}>
        {skipReasons.map((reason) => (
          <PlayerButton key={reason} onClick={() => props.onSkip(reason)}>
            {t(reason)}
          </PlayerButton>
        ))}
        <PlayerButton look="quiet" onClick={props.onClose}>
          {t('keep')}
        </PlayerButton>
      </div>
    </PlayerDialog>
  );
}
