import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SessionPage } from '../../../../../session-play/session-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('session'))('title') };
}

export default async function PlaySessionPage({ params }: { params: Promise<{ phaseKey: string }> }) {
  return <SessionPage phaseKey={(await params).phaseKey} />;
}
