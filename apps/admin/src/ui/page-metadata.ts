import type { Metadata } from 'next';
import { environment } from '../environment';

/** The title, description and lasting address of a page, whatever filters its address carries now. */
export function pageMetadata(page: { title: string; description: string; path: string }): Metadata {
  const url = new URL(page.path, environment().adminUrl).href;
  const { title, description } = page;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: 'Reprise' },
  };
}
