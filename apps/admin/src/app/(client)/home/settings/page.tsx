import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EarlyPresses } from '../../../../client-shell/early-presses';
import { SettingsPage } from '../../../../client-settings/settings-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clientSettings'))('title') };
}

export default function ClientSettingsPage() {
  return (
    <EarlyPresses>
      <SettingsPage />
    </EarlyPresses>
  );
}
