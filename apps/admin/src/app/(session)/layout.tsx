import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { RecordsProvider } from '../../offline/records-provider';
import { requireClient } from '../../viewer/viewer';

/** Nothing stands around a session: the screen is for who exercises. */
export default async function SessionLayout({ children }: { children: ReactNode }) {
  const [{ client }, { player, session, painScale, screening }] = await Promise.all([requireClient(), getMessages()]);
  if (!client) return null;
  return (
    <NextIntlClientProvider messages={{ player, session, painScale, screening }}>
      <RecordsProvider key={client.id} clientId={client.id}>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </RecordsProvider>
    </NextIntlClientProvider>
  );
}
