// The library has no types of its own: these are the parts that references are made with.
declare module '@citation-js/core' {
  interface BibliographyOptions {
    readonly template: string;
    readonly lang: string;
    readonly format: 'text' | 'html';
  }
  export const plugins: {
    readonly input: { readonly util: { clean(items: readonly object[]): object[] } };
    readonly output: {
      format(name: 'bibliography', items: readonly object[], options: BibliographyOptions): string;
    };
  };
}
declare module '@citation-js/plugin-csl' {}
