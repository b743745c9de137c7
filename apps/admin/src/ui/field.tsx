import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** A labelled input without any library behind it, for the light pages. */
export function Field({ label, hint, ...rest }: ComponentProps<'input'> & { label: string; hint?: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint ? `${id}-hint` : undefined} {...rest} />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
