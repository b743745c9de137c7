import { PrintButton } from '../handout/print-button';
import { MomentText } from '../ui/day-text';
import { qrPath } from '../ui/qr-path';
import styles from './access.module.css';

/** A code that was just made: it is shown this once. */
export interface MadeCode {
  readonly code: string;
  readonly address: string;
  readonly expiresAt: string;
}

/** A code, big enough to be read across a desk, and its picture for a phone. */
export function ShownCode({ made, name, timeZone }: { made: MadeCode; name: string; timeZone: string }) {
  const { code, address, expiresAt } = made;
  const { path, size } = qrPath(address);
  const { host, pathname } = new URL(address);
  return (
    <div className={styles.shown} role="status" data-printed-alone>
      <p className={styles.whose}>Your way in, {name}</p>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label="A picture for a phone to scan" className={styles.qr}>
        <path d={path} />
      </svg>
      <p className={styles.where}>
        Point the phone’s camera at the picture, or open{' '}
        <strong>
          {host}
          {pathname}
        </strong>{' '}
        and type
      </p>
      <p className={styles.code}>{code}</p>
      <p className={styles.detail}>
        It works once, until <MomentText value={expiresAt} timeZone={timeZone} />, and cannot be shown again.
      </p>
      <span data-not-printed>
        <PrintButton label="Print it to take home" look="plain" />
      </span>
    </div>
  );
}
