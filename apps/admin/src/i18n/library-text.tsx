import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { libraryLang } from './library-language';

/** The `lang` of an element that shows a text of the library, for who reads a page in another language. */
export function useLibraryLang(): string | undefined {
  return libraryLang(useLocale());
}

function LibraryText({ children }: { children: ReactNode }) {
  return <span lang={useLibraryLang()}>{children}</span>;
}

/** What a message's `<library>` becomes: a text of the library within a sentence of the page. */
export const library = (words: ReactNode) => <LibraryText>{words}</LibraryText>;
