import type { Metadata } from 'next';
import { EditSourcePage } from '../../../../../source-editor/edit-source-page';

export const metadata: Metadata = { title: 'Edit a source' };

export default async function SourceEditPage({ params }: { params: Promise<{ id: string }> }) {
  return <EditSourcePage id={decodeURIComponent((await params).id)} />;
}
