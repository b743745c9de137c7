import { playerProgress, secondsLeft, stepShare } from '@reprise/schema/player/progress';
import { useTranslations } from 'next-intl';
import type { PlayerHandle } from './use-player';
import styles from './progress-line.module.css';

/** More parts than this could not be told apart. */
const PARTS_MOST = 24;

/** How far the whole is, a part for each exercise of each round, and about how long it still takes. */
export function ProgressLine({ player }: { player: PlayerHandle }) {
  const t = useTranslations('player.top');
  const { run, state } = player;
  const minutes = Math.round(secondsLeft(run, state) / 60);
  const within = (run.steps[state.at]?.estimatedSeconds ?? 0) * stepShare(run, state);
  const words = t('left', { minutes });
  return (
    <div
      className={styles.line}
      role="progressbar"
      aria-label={t('progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(playerProgress(run, state) * 100)}
      aria-valuetext={words}
    >
      {partsOf(run.steps).map(({ from, steps }) => {
        const seconds = steps.reduce((sum, step) => sum + step.estimatedSeconds, 0);
        const behind = steps.reduce((sum, step, at) => (from + at < state.at ? sum + step.estimatedSeconds : sum), 0);
        const isHere = state.at >= from && state.at < from + steps.length;
        const share = Math.min(1, (behind + (isHere ? within : 0)) / Math.max(1, seconds));
        return (
          <span key={from} className={styles.part} style={{ flexGrow: seconds }}>
            <span className={styles.behind} style={{ inlineSize: `${share * 100}%` }} />
          </span>
        );
      })}
    </div>
  );
}

type Steps = PlayerHandle['run']['steps'];
interface Part {
  from: number;
  steps: Steps[number][];
}

function partsOf(steps: Steps): Part[] {
  const parts: Part[] = [];
  steps.forEach((step, at) => {
    const last = parts.at(-1);
    const before = last?.steps[0];
    if (last && before?.itemId === step.itemId && before.round === step.round) last.steps.push(step);
    else parts.push({ from: at, steps: [step] });
  });
  return parts.length > PARTS_MOST ? [{ from: 0, steps: [...steps] }] : parts;
}
