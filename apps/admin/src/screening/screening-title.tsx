import { type ReactNode, useEffect, useRef } from 'react';
import styles from './screening.module.css';

/** The heading of a step takes the focus, so that a step that has changed is read aloud from its start. */
export function ScreeningTitle({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <h2 ref={heading} id="screening-title" tabIndex={-1} className={styles.title}>
      {children}
    </h2>
  );
}
