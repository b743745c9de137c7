'use client';

import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import styles from './exercise-import.module.css';
import { exerciseImportProgress } from './import-documents';

const pauseMilliseconds = 300;
const stages: Record<string, string> = {
  READING: 'reading',
  COMPARING: 'comparing with your library',
  WRITING: 'writing',
  DONE: 'almost there',
  CANCELLED: 'stopping',
};

/** How far an import is, and the way to cancel it. */
export function ImportUnderWay(props: { progressKey: string; isStopping: boolean; onCancel: () => void }) {
  const { progressKey } = props;
  const client = useClient();
  const [{ stage, done, total }, setProgress] = useState({ stage: 'READING', done: 0, total: 0 });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      const key = { key: progressKey };
      const { data } = await client.query(exerciseImportProgress, key, { requestPolicy: 'network-only' }).toPromise();
      if (isOver) return;
      if (data?.exerciseImportProgress) setProgress(data.exerciseImportProgress);
      timer = setTimeout(() => void ask(), pauseMilliseconds);
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, progressKey]);

  const half = total === 0 ? 0 : (50 * done) / total;
  const share = stage === 'DONE' ? 100 : stage === 'WRITING' ? 50 + half : half;
  const words = props.isStopping ? 'stopping' : (stages[stage] ?? stage);
  return (
    <div className={`${styles.stack} ${styles.progress}`}>
      <p role="status">
        Importing: {words}
        {total > 0 && `, ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`}
      </p>
      <Progress value={Math.max(share, 3)} size="lg" animated aria-label="How far the import is" />
      <p className={styles.soft}>All of it is written or nothing: you can cancel until it is done.</p>
      <Button variant="default" w="fit-content" onClick={props.onCancel} disabled={props.isStopping}>
        Cancel
      </Button>
    </div>
  );
}
