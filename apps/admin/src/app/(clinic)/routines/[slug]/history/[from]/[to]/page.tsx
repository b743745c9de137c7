import type { Metadata } from 'next';
import { RoutineVersionDiff } from '../../../../../../../routine-history/routine-version-diff';

export const metadata: Metadata = { title: 'What changed' };

export default async function RoutineVersionDiffPage(props: {
  params: Promise<{ slug: string; from: string; to: string }>;
}) {
  const { slug, from, to } = await props.params;
  return <RoutineVersionDiff slug={slug} from={Number(from)} to={Number(to)} />;
}
