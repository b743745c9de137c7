'use client';

import { useState } from 'react';
import { saveFile } from '../pdf/save-file';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './save-chart.module.css';

const failures: Readonly<Record<number, string>> = {
  401: 'Sign in again, then try once more.',
  404: 'This client is no longer there.',
  429: 'Too many files at once. Try again in a minute.',
};

/** Saves a chart as a table or as a drawing; each is written down as taken out. */
export function SaveChart(props: { clientId: string; chart: string; days: number; name: string }) {
  const { clientId, chart, days, name } = props;
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(format: 'csv' | 'svg') {
    setBusy(format);
    setProblem(null);
    const address = `/clients/${encodeURIComponent(clientId)}/charts/${chart}.${format}?days=${days}`;
    const answer = await fetch(address, { method: 'POST' }).catch(() => null);
    const named = /filename="([^"]+)"/.exec(answer?.headers.get('content-disposition') ?? '')?.[1];
    if (answer?.ok) saveFile(await answer.blob(), named ?? `${chart}.${format}`);
    else setProblem(failures[answer?.status ?? 0] ?? 'The service did not answer. Nothing was saved: try again.');
    setBusy(null);
  }

  return (
    <div className={styles.save} data-not-printed>
      {(['csv', 'svg'] as const).map((format) => (
        <Button
          key={format}
          look="quiet"
          disabled={busy !== null}
          aria-label={`Save ${name} as ${format.toUpperCase()}`}
          onClick={() => void save(format)}
        >
          {format.toUpperCase()}
        </Button>
      ))}
      {problem && (
        <Notice tone="danger" isAlert>
          {problem}
        </Notice>
      )}
    </div>
  );
}
