// The library has no types of its own: these are the parts that references are made, read and written with.
declare module '@citation-js/core' {
  interface BibliographyOptions {
    readonly template: string;
    readonly lang: string;
    readonly format: 'text' | 'html';
  }
  export interface Plugins {
    readonly input: {
      readonly util: { clean(items: readonly object[]): object[] };
      data(input: string, type: '@biblatex/text'): BibtexEntry[];
      data(input: readonly BibtexEntry[], type: '@biblatex/entries+list'): Record<string, unknown>[];
      data(input: object, type: '@ris/record'): Record<string, unknown>;
    };
    readonly output: {
      format(name: 'bibliography', items: readonly object[], options: BibliographyOptions): string;
      format(name: 'biblatex', items: readonly object[], options: { readonly format: 'object' }): BibtexEntry[];
      format(name: 'ris', items: readonly object[], options: { readonly format: 'object' }): Record<string, unknown>[];
    };
    readonly config: { get(plugin: '@bibtex'): { readonly format: { asciiOnly: boolean } } };
  }
  export interface BibtexEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Record<string, string>;
  }
  export const plugins: Plugins;
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
