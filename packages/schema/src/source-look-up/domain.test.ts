import { expect, it } from 'vitest';
import { readNamed } from './domain.ts';

const none = { doi: null, pmid: null, pmcid: null, url: null };

it.each([
  ['10.7326/M16-2367', { doi: '10.7326/m16-2367' }],
  ['https://doi.org/10.7326/M16-2367', { doi: '10.7326/m16-2367' }],
  ['PMID: 30904517', { pmid: '30904517' }],
  ['https://pubmed.ncbi.nlm.nih.gov/30904517/', { pmid: '30904517' }],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC6454257/', { pmcid: 'PMC6454257' }],
  [
    'https://onlinelibrary.wiley.com/doi/full/10.1002/ejp.1234',
    { doi: '10.1002/ejp.1234', url: 'https://onlinelibrary.wiley.com/doi/full/10.1002/ejp.1234' },
  ],
  [
    'https://www.tandfonline.com/doi/10.1080/123.45/full',
    { doi: '10.1080/123.45', url: 'https://www.tandfonline.com/doi/10.1080/123.45/full' },
  ],
  ['https://www.nice.org.uk/guidance/ng59', { url: 'https://www.nice.org.uk/guidance/ng59' }],
])('reads %s', (text, named) => {
  expect(readNamed(text)).toEqual({ ...none, ...named });
});

it.each(['', 'bridges', 'file:///etc/passwd', 'javascript:alert(1)'])('reads nothing in %j', (text) => {
  expect(readNamed(text)).toBeNull();
});
