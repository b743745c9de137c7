import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { ImportProgressQuery } from '../gql/graphql';
import { importProgress } from './import-documents';

const pauseMilliseconds = 500;

/** Asks how far an import is until there is none; null while nothing is known. */
export function useImportProgress(key: string | null): ImportProgressQuery['sourceImportProgress'] {
  const client = useClient();
  const [progress, setProgress] = useState<ImportProgressQuery['sourceImportProgress']>(null);

  useEffect(() => {
    if (key === null) return;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      const { data } = await client.query(importProgress, { key }, { requestPolicy: 'network-only' }).toPromise();
      if (isOver) return;
      setProgress(data?.sourceImportProgress ?? null);
      timer = setTimeout(() => void ask(), pauseMilliseconds);
    };
    timer = setTimeout(() => void ask(), pauseMilliseconds);
    return () => {
      isOver = true;
      clearTimeout(timer);
      setProgress(null);
    };
  }, [client, key]);

  return progress;
}
