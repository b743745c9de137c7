import type { Metadata } from 'next';
import { ArticleList } from '../../../../article/article-list';
import { pageMetadata } from '../../../../ui/page-metadata';

export function generateMetadata(): Metadata {
  return pageMetadata({
    title: 'Advice',
    description: 'When to seek help for your back, what to do in daily life, and what the evidence says.',
    path: '/articles',
  });
}

export default function ArticlesPage() {
  return <ArticleList />;
}
