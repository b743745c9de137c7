import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './player-dialog.module.css';

/** A question over the player, by the browser's own dialog: Escape closes it, and nothing behind it can be reached. */
export function PlayerDialog(props: { title: ReactNode; onClose: () => void; children: ReactNode }) {
  const { title, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
