import type { SourceFormat } from '../source-import/domain.ts';

/** Whose sources are exported: the whole library's, or those that one exercise or routine cites. */
export type ExportScope = 'LIBRARY' | 'EXERCISE' | 'ROUTINE';

const kinds: Record<SourceFormat, { readonly extension: string; readonly contentType: string }> = {
  BIBTEX: { extension: 'bib', contentType: 'application/x-bibtex' },
  RIS: { extension: 'ris', contentType: 'application/x-research-info-systems' },
  NBIB: { extension: 'nbib', contentType: 'application/nbib' },
  CSL_JSON: { extension: 'json', contentType: 'application/vnd.citationstyles.csl+json' },
};

/** The most sources that one export holds. */
export const MOST_EXPORTED = 50_000;

/** The name and the type of the file that an export makes. */
export function exportFile(format: SourceFormat, name: string) {
  const { extension, contentType } = kinds[format];
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return { fileName: `${plain || 'sources'}.${extension}`, contentType };
}
