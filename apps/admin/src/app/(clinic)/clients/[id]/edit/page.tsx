import type { Metadata } from 'next';
import { EditClientPage } from '../../../../../client/client-form-page';

export const metadata: Metadata = { title: 'Edit a client' };

export default async function EditClientRoute({ params }: { params: Promise<{ id: string }> }) {
  return <EditClientPage id={decodeURIComponent((await params).id)} />;
}
