import { describe, expect, it } from 'vitest';
import type { CslItem } from './csl.ts';
import { reference } from './reference.ts';

const item = (type: string, title: string, more: Omit<Partial<CslItem>, 'type' | 'title'> = {}): CslItem => ({
  id: 'source',
  type,
  title,
  ...more,
});
const year = (number: number) => ({ 'date-parts': [[number]] });

const article = item('article-journal', 'Bridges and backs', {
  author: [
    { family: 'Rider', given: 'Sam' },
    { family: 'de Sousa', given: 'C.' },
  ],
  issued: year(2019),
  'container-title': 'Journal of Backs',
  volume: '3',
  issue: '2',
  page: '10-19',
  DOI: '10.1000/backs.3',
});
const guideline = item('report', 'Back pain in over 16s', {
  author: [{ literal: 'Institute of Backs' }],
  issued: year(2016),
  publisher: 'Institute of Backs',
  URL: 'https://example.org/ng59',
});
const page = item('webpage', 'Lower back workout');

describe('reference', () => {
  it.each([
    [
      'an article',
      article,
      'Rider S, de Sousa C. Bridges and backs. Journal of Backs. 2019;3(2):10–9. doi:10.1000/backs.3',
      'Rider, S., & de Sousa, C. (2019). Bridges and backs. Journal of Backs, 3(2), 10–19. https://doi.org/10.1000/backs.3',
    ],
    [
      'a guideline that its author publishes',
      guideline,
      'Institute of Backs. Back pain in over 16s [Internet]. Institute of Backs; 2016. Available from: https://example.org/ng59',
      'Institute of Backs. (2016). Back pain in over 16s. https://example.org/ng59',
    ],
    ['a web page without author, date and address', page, 'Lower back workout.', 'Lower back workout. (n.d.).'],
    [
      'a web page with an address alone',
      { ...page, URL: 'https://example.org/' },
      'Lower back workout [Internet]. Available from: https://example.org/',
      'Lower back workout. (n.d.). https://example.org/',
    ],
    [
      'a web page that was read on a day',
      { ...page, URL: 'https://example.org/', accessed: { 'date-parts': [[2026, 3, 1]] } },
      'Lower back workout [Internet]. [cited 2026 Mar 1]. Available from: https://example.org/',
      'Lower back workout. (n.d.). Retrieved March 1, 2026, from https://example.org/',
    ],
    [
      'a magazine article without author',
      item('article-magazine', '7 workouts', { 'container-title': 'Bustle' }),
      '7 workouts. Bustle.',
      '7 workouts. (n.d.). Bustle.',
    ],
    [
      'a book',
      item('book', 'Exercise & you', {
        author: [{ family: 'Kisner', given: 'Carolyn' }],
        issued: year(2017),
        publisher: 'Davis',
        edition: 7,
      }),
      'Kisner C. Exercise & you. 7th ed. Davis; 2017.',
      'Kisner, C. (2017). Exercise & you (7th ed.). Davis.',
    ],
  ])('writes %s in both styles', async (_what, csl, vancouver, apa) => {
    expect(await reference(csl as CslItem, 'VANCOUVER')).toBe(vancouver);
    expect(await reference(csl as CslItem, 'APA')).toBe(apa);
  });

  it('drops what is malformed in an imported record instead of failing', async () => {
    const malformed = { ...page, issued: '2019', editor: [null, 'Bob'], volume: { a: 1 } };
    expect(await reference(malformed as unknown as CslItem, 'APA')).toBe('Bob (Ed.). (n.d.). Lower back workout.');
  });
});
