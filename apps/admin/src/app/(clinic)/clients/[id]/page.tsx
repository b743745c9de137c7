import { ClientPage } from '../../../../client/client-page';

export default async function ClientIdPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <ClientPage id={decodeURIComponent(id)} />;
}
