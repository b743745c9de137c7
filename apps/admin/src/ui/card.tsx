import type { ComponentProps } from 'react';
import styles from './card.module.css';

/** A raised sheet that holds one thing. */
export function Card({ className = '', ...rest }: ComponentProps<'section'>) {
  return <section className={`${styles.card} ${className}`} {...rest} />;
}
