'use client';

import { Modal } from '@mantine/core';
import { doseExamples, shortcuts } from './shortcuts';
import styles from './shortcut-help.module.css';

/** The keys of the builder, and how doses are written. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Keys and shorthand" size="lg">
      {shortcuts.map(({ title, keys }) => (
        <section key={title} className={styles.group}>
          <h3>{title}</h3>
          <dl>
            {keys.map((one) => (
              <div key={one.keys}>
                <dt>
                  <kbd>{one.keys}</kbd>
                </dt>
                <dd>{one.does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <section className={styles.group}>
        <h3>Doses, as you would write them</h3>
        <p className={styles.examples}>
          {doseExamples.map((one) => (
            <code key={one}>{one}</code>
          ))}
        </p>
      </section>
    </Modal>
  );
}
