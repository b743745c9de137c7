/** The English name of a language, from its tag: "nl" is Dutch; a tag that is none stays as it is. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
