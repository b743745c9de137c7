import type { ComponentProps } from 'react';
import styles from './player-button.module.css';

/** A button of the player: large enough for a hand that is busy. */
export function PlayerButton({
  look = 'plain',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: 'filled' | 'plain' | 'quiet' }) {
  return <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest} />;
}
