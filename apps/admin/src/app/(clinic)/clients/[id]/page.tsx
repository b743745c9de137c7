import type { Metadata } from 'next';
import { ClientPage, clientTitle } from '../../../../client/client-page';
import { recordDays } from '../../../../record/record-windows';
import { type SearchParameters, oneOf } from '../../../../ui/search-parameters';

type Params = Promise<{ id: string }>;

const idOf = async (params: Params) => decodeURIComponent((await params).id);

interface Props {
  readonly params: Params;
  readonly searchParams: Promise<SearchParameters>;
}

const daysOf = async (searchParams: Props['searchParams']) => recordDays(oneOf(await searchParams, 'days'));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return { title: await clientTitle(await idOf(params), await daysOf(searchParams)) };
}

export default async function ClientIdPage({ params, searchParams }: Props) {
  return <ClientPage id={await idOf(params)} days={await daysOf(searchParams)} />;
}
