import { useTranslations } from 'next-intl';
import type { PlayableItem } from '../player/playable';
import type { Question } from '../player/player';
import { PlayerButton } from '../player/player-button';
import { PainQuestion } from './pain-question';
import { SwapQuestion } from './swap-question';
import type { SittingHandle } from './use-sitting';

/** What a client can say of the exercise that is on: that it hurts, or that another one would be better today. */
export function SessionControls(props: {
  handle: SittingHandle;
  item: PlayableItem;
  ask: (question: Question) => void;
}) {
  const { handle, item, ask } = props;
  const t = useTranslations('session.controls');
  const canSwap = (handle.sitting.session.swaps[item.id] ?? []).length > 0;
  return (
    <>
      <PlayerButton look="quiet" onClick={() => ask((about) => <PainQuestion handle={handle} about={about} />)}>
        {t('hurts')}
      </PlayerButton>
      {canSwap && (
        <PlayerButton look="quiet" onClick={() => ask((about) => <SwapQuestion handle={handle} about={about} />)}>
          {t('swap')}
        </PlayerButton>
      )}
    </>
  );
}
