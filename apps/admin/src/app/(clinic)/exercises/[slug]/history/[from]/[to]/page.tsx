import type { Metadata } from 'next';
import { VersionDiff } from '../../../../../../../exercise-history/version-diff';

export const metadata: Metadata = { title: 'What changed' };

export default async function VersionDiffPage(props: { params: Promise<{ slug: string; from: string; to: string }> }) {
  const { slug, from, to } = await props.params;
  return <VersionDiff slug={slug} from={Number(from)} to={Number(to)} />;
}
