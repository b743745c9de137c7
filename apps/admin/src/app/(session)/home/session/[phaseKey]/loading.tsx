import { getTranslations } from 'next-intl/server';
import { PageSkeleton } from '../../../../../ui/skeleton';

export default async function Loading() {
  return <PageSkeleton label={(await getTranslations('session'))('opening')} />;
}
