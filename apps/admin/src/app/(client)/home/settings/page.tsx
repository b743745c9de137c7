import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SettingsPage } from '../../../../client-settings/settings-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('clientSettings'))('title') };
}

export default function ClientSettingsPage() {
  return <SettingsPage />;
}
