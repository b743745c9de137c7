import type { Metadata } from 'next';
import { ClientPage, clientTitle } from '../../../../client/client-page';

type Params = Promise<{ id: string }>;

const idOf = async (params: Params) => decodeURIComponent((await params).id);

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: await clientTitle(await idOf(params)) };
}

export default async function ClientIdPage({ params }: { params: Params }) {
  return <ClientPage id={await idOf(params)} />;
}
