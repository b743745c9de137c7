import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useLibraryLang } from '../i18n/library-text';
import type { PlayableItem } from './playable';
import styles from './instructions.module.css';

/** How an exercise is done, in the order in which one reads it. */
export const Instructions = memo(function Instructions({ item }: { item: PlayableItem }) {
  const t = useTranslations('player');
  const libraryLang = useLibraryLang();
  if (item.instructions.length === 0 && !item.note) return null;
  return (
    <section className={styles.how} aria-label={t('how')}>
      {item.note && (
        <p lang={libraryLang} className={styles.note}>
          {item.note}
        </p>
      )}
      <ol className={styles.list}>
        {item.instructions.map(({ key, role, text }, at) => {
          const isNew = item.instructions[at - 1]?.role !== role;
          return (
            <li key={key} className={styles.instruction} data-role={role}>
              {isNew && <span className={styles.role}>{t(`role.${role}`)}</span>}
              <span lang={libraryLang}>{text}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
});
