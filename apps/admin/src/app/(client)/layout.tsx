import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClientShell } from '../../client-shell/client-shell';
import { clientMessages } from '../../i18n/client-messages';
import { RecordsProvider } from '../../offline/records-provider';
import { ForgottenSittings } from '../../session-play/forgotten-sittings';
import { requireClient } from '../../viewer/viewer';

export default async function ClientLayout({ children }: { children: ReactNode }) {
  const [{ client, clinic }, messages] = await Promise.all([requireClient(), getMessages()]);
  if (!client) return null;
  return (
    <NextIntlClientProvider messages={clientMessages(messages)}>
      <RecordsProvider key={client.id} clientId={client.id}>
        <ForgottenSittings clientId={client.id} />
        <ClientShell clinic={clinic.name}>{children}</ClientShell>
      </RecordsProvider>
    </NextIntlClientProvider>
  );
}
