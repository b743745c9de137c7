import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { graphql } from '../gql';
import { query } from '../graphql/server';
import { Player } from '../player/player';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { playableRoutine } from './playable-routine';

const playRoutine = graphql(`
  query PlayRoutine($slug: String!) {
    routine(slug: $slug) {
      id
      title
      summary
      version
      ...PlayableRoutine
    }
  }
`);

/** The screen's one operation: its title and its body share the answer. */
const readRoutine = cache(async (slug: string) => (await query(playRoutine, { slug })).routine);

/** What stands in the title of the window. */
export async function playTitle(slug: string) {
  const routine = await readRoutine(slug);
  return { title: routine?.title ?? 'Not found', description: routine?.summary ?? '', path: `/routines/${slug}/play` };
}

/** Plays a routine from start to end, as clients will. */
export async function PlayPage({ slug }: { slug: string }) {
  const routine = await readRoutine(slug);
  if (!routine) notFound();
  const [t, messages] = await Promise.all([getTranslations('player'), getMessages()]);
  const exit = { href: `/routines/${slug}`, label: t('back') };
  const playable = playableRoutine(routine);
  if (playable.items.length === 0) {
    return (
      <EmptyState isPage title={t('start.empty')} action={<ButtonLink href={exit.href}>{exit.label}</ButtonLink>}>
        <p>{t('start.emptyWords')}</p>
      </EmptyState>
    );
  }
  return (
    <NextIntlClientProvider messages={{ player: messages['player'] }}>
      <Player playable={playable} exit={exit} />
    </NextIntlClientProvider>
  );
}
