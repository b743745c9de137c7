'use client';

import { Progress } from '@mantine/core';
import styles from './source-import.module.css';
import { useImportProgress } from './use-import-progress';

const stages: Record<string, string> = {
  READING: 'Reading',
  COMPARING: 'Comparing with your library',
  WRITING: 'Writing, all of it or nothing',
  DONE: 'Almost there',
};

/** How far a preview or an import is. */
export function ImportUnderWay({ progressKey, what }: { progressKey: string; what: string }) {
  const progress = useImportProgress(progressKey);
  const { stage = 'READING', done = 0, total = 0 } = progress ?? {};
  const isCounted = stage === 'COMPARING' && total > 0;
  const share = stage === 'READING' ? 5 : isCounted ? 5 + (85 * done) / total : 95;
  return (
    <div className={styles.underWay} role="status">
      <p>
        {what}: {(stages[stage] ?? stage).toLowerCase()}
        {isCounted && `, ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`}
      </p>
      <Progress value={share} size="lg" animated aria-label={what} />
    </div>
  );
}
