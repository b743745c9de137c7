import type { Metadata } from 'next';
import { ClientPage, clientTitle } from '../../../../client/client-page';
import { recordDays } from '../../../../record/client-record';
import { type SearchParameters, oneOf } from '../../../../ui/search-parameters';

type Params = Promise<{ id: string }>;

const idOf = async (params: Params) => decodeURIComponent((await params).id);

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: await clientTitle(await idOf(params)) };
}

export default async function ClientIdPage(props: { params: Params; searchParams: Promise<SearchParameters> }) {
  const days = recordDays(oneOf(await props.searchParams, 'days'));
  return <ClientPage id={await idOf(props.params)} days={days} />;
}
