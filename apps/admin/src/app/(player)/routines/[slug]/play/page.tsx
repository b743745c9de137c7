import type { Metadata } from 'next';
import { PlayPage, playTitle } from '../../../../../routine-play/play-page';
import { pageMetadata } from '../../../../../ui/page-metadata';

interface Properties {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  return pageMetadata(await playTitle((await params).slug));
}

export default async function RoutinePlayPage({ params }: Properties) {
  return <PlayPage slug={(await params).slug} />;
}
