import type { Metadata } from 'next';
import { ArticlePage, articleTitle } from '../../../../article/article-page';
import { pageMetadata } from '../../../../ui/page-metadata';
import type { SearchParameters } from '../../../../ui/search-parameters';

interface Properties {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParameters>;
}

export async function generateMetadata({ params, searchParams }: Properties): Promise<Metadata> {
  return pageMetadata(await articleTitle((await params).slug, await searchParams));
}

export default async function ArticleSlugPage({ params, searchParams }: Properties) {
  return <ArticlePage slug={(await params).slug} parameters={await searchParams} />;
}
