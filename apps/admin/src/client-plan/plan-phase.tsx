import { useTranslations } from 'next-intl';
import Link from 'next/link';
import card from '../client-shell/client-card.module.css';
import { type FragmentType, readFragment } from '../gql';
import { library, useLibraryLang } from '../i18n/library-text';
import { useWords } from '../today/use-words';
import { planPhaseShown } from './plan-phase-fragment';
import { PlannedExercise } from './planned-exercise';
import { useScheduleWords } from './use-schedule-words';
import styles from './plan-page.module.css';

/** One phase: when, how often, how long, and everything that is done in it. */
export function PlanPhase(props: {
  phase: FragmentType<typeof planPhaseShown>;
  /** Today, where the client lives. */
  day: string;
  /** What a flare-up switches to; it has no days. */
  isForFlare?: boolean;
}) {
  const { day, isForFlare = false } = props;
  const t = useTranslations('plan');
  const { dayText, lengthText } = useWords();
  const scheduleText = useScheduleWords();
  const libraryLang = useLibraryLang();
  const { key, name, startsOn, endsOn, estimatedSeconds, schedule, routine } = readFragment(
    planPhaseShown,
    props.phase,
  );
  const isNow = !isForFlare && startsOn != null && startsOn <= day && (endsOn == null || day <= endsOn);
  const blocks = routine.blocks.filter(({ items }) => items.length > 0);
  return (
    <section className={`${card.card} ${isNow ? card.loud : ''}`} aria-labelledby={key}>
      <h2 id={key} lang={libraryLang}>
        {name}
      </h2>
      {isNow && <p className={styles.now}>{t('now')}</p>}
      <p>
        {isForFlare && t('forFlare')}
        {startsOn &&
          (endsOn
            ? t('days', { from: dayText(startsOn), to: dayText(endsOn) })
            : t('from', { from: dayText(startsOn) }))}
      </p>
      <p>{t('how', { schedule: scheduleText(schedule), length: lengthText(estimatedSeconds) })}</p>
      {routine.equipment.length > 0 && <p>{t.rich('equipment', { library, things: routine.equipment.join(', ') })}</p>}
      {(isNow || isForFlare) && (
        <div className={card.buttons} data-not-printed>
          <Link href={`/home/session/${key}`} className={card.plain}>
            {t('play')}
          </Link>
        </div>
      )}
      {blocks.map((block) => (
        <div key={block.key} className={styles.block}>
          <h3>
            <span lang={libraryLang}>{block.name}</span>{' '}
            {block.rounds.max > 1 && <span className={styles.rounds}>{t('rounds', block.rounds)}</span>}
          </h3>
          {block.note && (
            <p lang={libraryLang} className={card.words}>
              {block.note}
            </p>
          )}
          <ol className={styles.exercises}>
            {block.items.map((item) => (
              <PlannedExercise key={item.key} item={item} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
