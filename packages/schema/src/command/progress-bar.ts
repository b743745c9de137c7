import type { ImportProgress } from '../source-import/progress.ts';

const WIDTH = 30;
const words: Record<ImportProgress['stage'], string> = {
  READING: 'reading',
  COMPARING: 'comparing',
  WRITING: 'writing',
  DONE: 'done',
  CANCELLED: 'cancelled',
};

export interface ProgressBar {
  readonly show: (progress: ImportProgress) => void;
  readonly clear: () => void;
}

/** A bar on standard error, where that is a terminal; elsewhere nothing. */
export function progressBar(terminal: NodeJS.WriteStream = process.stderr): ProgressBar {
  if (!terminal.isTTY) return { show: () => {}, clear: () => {} };
  return {
    show: ({ stage, done, total }) => {
      const half = total === 0 ? 0 : done / total / 2;
      const share = stage === 'DONE' ? 1 : stage === 'WRITING' ? 0.5 + half : half;
      const filled = Math.round(share * WIDTH);
      const count = total > 0 && stage !== 'DONE' ? ` ${done} of ${total}` : '';
      terminal.write(`\r\u001b[K[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${words[stage]}${count}`);
    },
    clear: () => void terminal.write('\r\u001b[K'),
  };
}
