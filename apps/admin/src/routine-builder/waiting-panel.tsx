import { PageSkeleton } from '../ui/skeleton';

/** Stands where a panel will be. */
export function WaitingPanel({ label }: { label: string }) {
  return <PageSkeleton label={label} rows={4} />;
}
