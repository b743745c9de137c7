import type { Identifier } from './fields.ts';

const names: Record<Identifier, string> = { doi: 'DOI', pmid: 'PubMed id', pmcid: 'PubMed Central id', url: 'address' };

/** The library has a source with that identifier already. */
export class DuplicateSourceError extends Error {
  override readonly name = 'DuplicateSourceError';
  readonly field: Identifier;
  readonly sourceId: string;
  constructor(field: Identifier, sourceId: string, title: string) {
    super(`Your library has a source with that ${names[field]} already: “${title}”.`);
    this.field = field;
    this.sourceId = sourceId;
  }
}
