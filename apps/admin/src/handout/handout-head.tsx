import { useLibraryLang } from '../i18n/library-text';
import { qrPath } from '../ui/qr-path';
import type { HandoutContent } from './handout-content';
import styles from './handout-head.module.css';
import type { Words } from './handout-words';

/** The top of the sheet: whose it is, what it is, and the way to it on a phone. */
export function HandoutHead({ content, words: t }: { content: HandoutContent; words: Words }) {
  const { title, facts, clinicName, logo, address } = content;
  const qr = qrPath(address);
  const libraryLang = useLibraryLang();
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        {clinicName && (
          <p className={styles.clinic}>
            {logo ? (
              // the API serves it in the size that it is printed in, and the name stands beside it
              // oxlint-disable-next-line next/no-img-element
              <img src={logo.url} alt="" />
            ) : (
              <span aria-hidden="true">{clinicName.charAt(0).toUpperCase()}</span>
            )}
            {clinicName}
          </p>
        )}
        <h2 lang={libraryLang}>{title}</h2>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        <div className={styles.lines}>
          <label>
            {t('forClient')} <input type="text" autoComplete="off" maxLength={100} />
          </label>
          <label>
            {t('date')} <input type="text" autoComplete="off" maxLength={30} />
          </label>
        </div>
      </div>
      <figure className={styles.phone}>
        <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t('phoneAlt', { address })}>
          <path d={qr.path} />
        </svg>
        <figcaption>{t('phone')}</figcaption>
      </figure>
      <p className={styles.how}>{t('how')}</p>
    </header>
  );
}
