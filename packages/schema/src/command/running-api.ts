import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '@reprise/prisma';
import { z } from 'zod';

/** Longer than the API itself lets anything take. */
const PATIENCE_MILLISECONDS = 150_000;

const credentialFile = z.object({ url: z.url(), secret: z.string() });
const answered = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).nullish(),
});

/** The API that has the embedded database open, asked as the command line. */
export interface RunningApi {
  /** Asks one operation and answers its one root field, called `answer` there. */
  ask(operation: string, variables: object, leaving?: AbortSignal): Promise<unknown>;
}

async function readCredential(dataFolder: string) {
  try {
    const { data } = credentialFile.safeParse(JSON.parse(await readFile(join(dataFolder, 'local-credential'), 'utf8')));
    return data ?? null;
  } catch {
    return null;
  }
}

/** The API that runs on a data folder; null when none has left its credential there, or it is not ours to read. */
export async function runningApi(dataFolder: string, clinic: string | null): Promise<RunningApi | null> {
  const credential = await readCredential(dataFolder);
  if (!credential) return null;
  const { url, secret } = credential;
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${secret}`,
    ...(clinic === null ? {} : { 'x-reprise-clinic': clinic }),
  };
  return {
    async ask(query, variables, leaving) {
      const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS);
      const signal = leaving ? AbortSignal.any([patience, leaving]) : patience;
      const request = { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal };
      const response = await fetch(url, request).catch((error: unknown) => {
        throw new OperatorError(
          `Reprise has the data folder open but does not answer at ${url}. Is it starting or stopping? (${String(error)})`,
        );
      });
      const { data, errors } = answered.parse(await response.json());
      const [first] = errors ?? [];
      if (first) throw new OperatorError(first.message);
      return data?.['answer'];
    },
  };
}
