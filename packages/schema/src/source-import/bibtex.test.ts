import { describe, expect, it } from 'vitest';
import { readBibtex } from './bibtex.ts';
import { citationPlugins } from './read.ts';

const plugins = await citationPlugins();
const read = (text: string) => [...readBibtex(plugins, text)];
const entry = (fields: string, type = 'article') => `@${type}{key,\n${fields}\n}`;
const itemOf = (fields: string, type?: string) => read(entry(fields, type))[0]?.item as Record<string, any>;

describe('readBibtex', () => {
  it.each([
    ['M{\\"u}ller, J{\\"u}rgen', [{ family: 'Müller', given: 'Jürgen' }]],
    ['H{\\aa}kan Johansson', [{ family: 'Johansson', given: 'Håkan' }]],
    ['{\\AA}ngstr{\\"o}m, A.', [{ family: 'Ångström', given: 'A.' }]],
    ["Mart{\\'\\i}nez, Jos\\'{e}", [{ family: 'Martínez', given: 'José' }]],
    ['Jan van der Berg', [{ given: 'Jan', 'non-dropping-particle': 'van der', family: 'Berg' }]],
    ['{World Health Organization} and Plato', [{ literal: 'World Health Organization' }, { family: 'Plato' }]],
    ['Smith, Jr, John', [{ family: 'Smith', given: 'John', suffix: 'Jr' }]],
    ['Rider, Sam and others', [{ family: 'Rider', given: 'Sam' }]],
  ])('reads the authors %s', (names, authors) => {
    expect(itemOf(`author = {${names}}, title = {T}`)['author']).toEqual(authors);
  });

  it.each([
    ['{CORDIC} {II}: A New Algorithm', 'CORDIC II: A New Algorithm'],
    ['Pain \\& gain: 50\\% of \\$10', 'Pain & gain: 50% of $10'],
    ['Pages 1--9 --- and more', 'Pages 1–9 — and more'],
    ['Nested {brace {depth}} here', 'Nested brace depth here'],
    ["``Quoted'' words", '“Quoted” words'],
    ['The \\alpha{}-blocker $\\beta$', 'The α-blocker β'],
    ['5\\textdegree{} of \\ldots', '5° of …'],
  ])('reads the title %s', (written, title) => {
    expect(itemOf(`title = {${written}}`)['title']).toBe(title);
  });

  it('puts abbreviations in, also those made of others', () => {
    const text =
      '@string{jb = "Journal of Backs"}\n@STRING(long = jb # { and Necks})\n@article{a, title={T}, journal = long}\n@article{b, title={U}, journal = jb # ", 2"}';
    expect(read(text).map(({ item }) => item?.['container-title'])).toEqual([
      'Journal of Backs and Necks',
      'Journal of Backs, 2',
    ]);
  });

  it('passes over comments and what stands between entries', () => {
    const text =
      '% Encoding: UTF-8\nnotes me@example.org\n@comment{jabref-meta: databaseType:bibtex;}\n@Comment{ @article{no, title={No}} }\n@preamble{"\\newcommand{x}{y}"}\n@article{yes, title={Yes}}';
    expect(read(text).map(({ label, line }) => [label, line])).toEqual([['Yes', 6]]);
  });

  it('gives what an entry leaves to the one that it refers to', () => {
    const text =
      '@inproceedings{a, title={T}, crossref={all}}\n@proceedings{all, title={Proceedings of Backs}, booktitle={Proceedings of Backs}, year=2020, publisher={P}}';
    expect(read(text)[0]?.item).toMatchObject({ 'container-title': 'Proceedings of Backs', publisher: 'P' });
  });

  it.each([
    ['an entry whose braces do not close', '@article{bad,\n title = {Open,\n year = 2020\n', 'Its braces do not close'],
    [
      'an entry without an equals sign',
      '@article{bad,\n title {Open},\n year = 2020\n}\n',
      'It is no valid BibTeX entry. It goes wrong at line 6.',
    ],
    [
      'a value without braces',
      '@article{bad,\n title = Open space & more,\n year = 2020\n}\n',
      'It is no valid BibTeX entry. It goes wrong at line 6.',
    ],
  ])('refuses %s and reads those around it', (_what, bad, problem) => {
    const text = `@article{one, title={One}}\n\n\n\n${bad}@article{two, title={Two}}\n`;
    const records = read(text);
    expect(records.map(({ label, problem: told }) => [label, told === null])).toEqual([
      ['One', true],
      ['bad', false],
      ['Two', true],
    ]);
    expect(records[1]).toMatchObject({ line: 5, item: null });
    expect(records[1]?.problem).toContain(problem);
  });

  it('takes an entry without a key, and parentheses for braces', () => {
    expect(read('@article{, title={One}}\n@article(two, title={Two (2)})').map(({ item }) => item?.['title'])).toEqual([
      'One',
      'Two (2)',
    ]);
  });

  it.each([
    ['article', 'article-journal'],
    ['inproceedings', 'paper-conference'],
    ['incollection', 'chapter'],
    ['techreport', 'report'],
    ['phdthesis', 'thesis'],
    ['book', 'book'],
    ['online', 'webpage'],
    ['misc', 'document'],
    ['other', 'document'],
  ])('takes @%s for a %s', (type, csl) => {
    expect(itemOf('title={T}', type)['type']).toBe(csl);
  });
});
