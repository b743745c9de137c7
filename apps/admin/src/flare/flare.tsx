import { useTranslations } from 'next-intl';
import { useState } from 'react';
import card from '../client-shell/client-card.module.css';
import { stamp } from '../client-shell/stamp';
import { library } from '../i18n/library-text';
import { useRecords } from '../offline/use-records';
import { localDay } from '../today/local-day';
import type { TodayFacts } from '../today/today';
import { useWords } from '../today/use-words';

/** Says that a flare-up has come, which tells the clinic and makes the plan gentler, and that it is over. */
export function Flare({ facts, clinic }: { facts: TodayFacts; clinic: string }) {
  const t = useTranslations('flare');
  const { dayText } = useWords();
  const { record } = useRecords();
  const [isOpen, setIsOpen] = useState(false);
  const { flare, plan, timeZone } = facts;

  function end(flareKey: string) {
    const { clientKey, at: endedAt } = stamp();
    void record({ endFlare: { clientKey, flareKey, endedAt } });
  }
  function declare(note: string) {
    const { clientKey, at: startedAt } = stamp();
    void record({ declareFlare: { clientKey, startedAt, note: note.trim() || null } });
    setIsOpen(false);
  }

  if (flare) {
    return (
      <section className={`${card.card} ${card.help}`} aria-labelledby="flare">
        <h2 id="flare">{t('on.title', { day: dayText(localDay(new Date(flare.startedAt), timeZone)) })}</h2>
        <p>{plan?.flarePhase ? t.rich('on.gentler', { library, name: plan.flarePhase.name }) : t('on.same')}</p>
        <p>{t('unwatched', { clinic })}</p>
        <div className={card.buttons}>
          <button type="button" className={card.plain} onClick={() => end(flare.key)}>
            {t('on.end')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section className={card.card} aria-labelledby="flare">
      <h2 id="flare">{t('title')}</h2>
      {isOpen ? (
        <DeclareFlare
          clinic={clinic}
          gentler={plan?.flarePhase?.name ?? null}
          onDeclare={declare}
          onClose={() => setIsOpen(false)}
        />
      ) : (
        <>
          <p>{t('words')}</p>
          <div className={card.buttons}>
            <button type="button" className={card.plain} onClick={() => setIsOpen(true)}>
              {t('open')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function DeclareFlare(props: {
  clinic: string;
  gentler: string | null;
  onDeclare: (note: string) => void;
  onClose: () => void;
}) {
  const { clinic, gentler, onDeclare, onClose } = props;
  const t = useTranslations('flare');
  const [note, setNote] = useState('');
  return (
    <div className={card.form}>
      <p>{gentler ? t.rich('declare.gentler', { library, name: gentler, clinic }) : t('declare.same', { clinic })}</p>
      <label className={card.field}>
        {t('declare.note')}
        <textarea rows={3} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <p className={card.soft}>{t('unwatched', { clinic })}</p>
      <button type="button" className={card.main} onClick={() => onDeclare(note)}>
        {t('declare.yes')}
      </button>
      <button type="button" className={card.quiet} onClick={onClose}>
        {t('declare.no')}
      </button>
    </div>
  );
}
