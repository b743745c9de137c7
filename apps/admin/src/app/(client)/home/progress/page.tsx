import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgressPage } from '../../../../progress/progress-page';
import { progressDays, readProgress } from '../../../../progress/read-progress';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('progress'))('title') };
}

export default async function ClientProgressPage({ searchParams }: { searchParams: Promise<{ days?: string }> }) {
  const { days } = await searchParams;
  const progress = await readProgress(progressDays.find((one) => String(one) === days) ?? progressDays[0]);
  return progress && <ProgressPage {...progress} />;
}
