import { useTranslations } from 'next-intl';
import { PageSkeleton } from '../ui/skeleton';

/** A client's page that is on its way. */
export function ClientLoading() {
  return <PageSkeleton label={useTranslations('clientShell')('loading')} rows={4} />;
}
