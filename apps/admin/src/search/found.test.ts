import { expect, it } from 'vitest';
import { foundGroups } from './found';

const nothing = { exercises: { edges: [] }, routines: { edges: [] }, sources: { edges: [] }, articles: [] };

it('says by which other name an exercise was found', () => {
  const node = { id: '1', slug: 'glute-bridge', name: 'Glute bridge', aliases: ['Hip bridge', 'Supine bridge'] };
  const [exercises] = foundGroups({ ...nothing, exercises: { edges: [{ node }] } }, 'hip');
  expect(exercises?.found).toEqual([
    { href: '/exercises/glute-bridge', name: 'Glute bridge', detail: 'also called Hip bridge' },
  ]);
});

it('finds advice by its title or its summary', () => {
  const articles = [
    { id: '1', slug: 'a', title: 'When to seek help', summary: 'Signs that cannot wait' },
    { id: '2', slug: 'b', title: 'Sitting', summary: 'Change often' },
  ];
  const advice = foundGroups({ ...nothing, articles }, 'signs').at(-1);
  expect(advice?.found.map(({ href }) => href)).toEqual(['/articles/a']);
});
