import type { Metadata } from 'next';
import { ClientMeasuresPage } from '../../../../../measure/client-measures-page';

export const metadata: Metadata = { title: 'Outcome measures' };

export default async function ClientMeasuresRoute({ params }: { params: Promise<{ id: string }> }) {
  return <ClientMeasuresPage id={decodeURIComponent((await params).id)} />;
}
