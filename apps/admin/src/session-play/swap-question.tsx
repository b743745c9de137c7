import { useTranslations } from 'next-intl';
import { library, useLibraryLang } from '../i18n/library-text';
import type { Question } from '../player/player';
import { ItemPicture } from '../player/item-picture';
import { PlayerButton } from '../player/player-button';
import { PlayerDialog } from '../player/player-dialog';
import styles from './session.module.css';
import type { SittingHandle } from './use-sitting';

/** Offers the easier and harder exercises that the clinician allowed in this one's place. */
export function SwapQuestion({ handle, about }: { handle: SittingHandle; about: Parameters<Question>[0] }) {
  const t = useTranslations('session.swap');
  const libraryLang = useLibraryLang();
  const { item, close } = about;
  const { session, swaps } = handle.sitting;
  const chosen = swaps[item.id] ?? null;
  const planned = session.playable.items.find(({ id }) => id === item.id);
  const choices = [
    ...(planned ? [{ exerciseVersionId: null, kind: 'PLANNED' as const, item: planned }] : []),
    ...(session.swaps[item.id] ?? []),
  ].filter(({ exerciseVersionId }) => exerciseVersionId !== chosen);
  return (
    <PlayerDialog title={t('title')} onClose={close}>
      <p className={styles.soft}>{t.rich('words', { library, name: item.name })}</p>
      <ul className={styles.swaps}>
        {choices.map(({ exerciseVersionId, kind, item: other }) => (
          <li key={exerciseVersionId}>
            <PlayerButton
              className={styles.swap}
              onClick={() => {
                handle.swap(item.id, exerciseVersionId);
                close();
              }}
            >
              <span className={styles.swapPicture}>
                <ItemPicture item={other} sizes="5rem" isQuiet />
              </span>
              <span className={styles.swapWords}>
                <small>{t(kind)}</small>
                <span lang={libraryLang}>{other.name}</span>
              </span>
            </PlayerButton>
          </li>
        ))}
      </ul>
      <PlayerButton look="quiet" onClick={close}>
        {t('keep')}
      </PlayerButton>
    </PlayerDialog>
  );
}
