import Link from 'next/link';
import type { ComponentProps } from 'react';
import styles from './button.module.css';

/** How loud a button is; one FILLED at most per screen. */
export type ButtonLook = 'filled' | 'plain' | 'quiet' | 'danger';

const classes = (look: ButtonLook) => `${styles.button} ${styles[look]}`;

/** A button that costs no browser JavaScript of its own; Mantine's stands beside it in rich forms. */
export function Button({ look = 'plain', type = 'button', ...rest }: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button type={type} className={classes(look)} {...rest} />;
}

/** A link to another screen that looks like a button. */
export function ButtonLink({ look = 'plain', ...rest }: ComponentProps<typeof Link> & { look?: ButtonLook }) {
  return <Link className={classes(look)} {...rest} />;
}
