import { getTranslations } from 'next-intl/server';
import card from '../client-shell/client-card.module.css';
import { askToBeErased, takeErasureBack } from './own-rights-actions';

interface Props {
  clinic: string;
  request: { readonly id: string } | null;
}

/** What clients may ask for: everything that is held on them, and to be erased. Works without script. */
export async function OwnRights({ clinic, request }: Props) {
  const t = await getTranslations('ownData');
  return (
    <section className={card.card} aria-labelledby="own-data">
      <h2 id="own-data">{t('title')}</h2>
      <p>{t('takeOutWords')}</p>
      <form action="/home/record.zip" method="post" className={card.buttons}>
        <button type="submit" className={card.plain}>
          {t('takeOut')}
        </button>
      </form>
      {request ? (
        <>
          <p>{t('asked', { clinic })}</p>
          <form action={takeErasureBack} className={card.buttons}>
            <input type="hidden" name="requestId" value={request.id} />
            <button type="submit" className={card.plain}>
              {t('takeBack')}
            </button>
          </form>
        </>
      ) : (
        <details>
          <summary className={card.summary}>{t('erase')}</summary>
          <p>{t('eraseWords', { clinic })}</p>
          <form action={askToBeErased} className={card.buttons}>
            <button type="submit" className={card.plain}>
              {t('eraseNow')}
            </button>
          </form>
        </details>
      )}
    </section>
  );
}
