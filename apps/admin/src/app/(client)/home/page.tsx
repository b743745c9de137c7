import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EarlyPresses } from '../../../client-shell/early-presses';
import { readToday } from '../../../today/read-today';
import { TodayScreen } from '../../../today/today-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('today'))('pageTitle') };
}

export default async function HomePage() {
  const data = await readToday();
  return (
    data && (
      <EarlyPresses>
        <TodayScreen data={data} />
      </EarlyPresses>
    )
  );
}
