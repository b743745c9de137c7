import { expect, it } from 'vitest';
import { isMeant } from './meant-exercise';

const bridge = { name: 'Glute bridge', aliases: ['Hip bridge', 'Bridging'] };

it.each(['glute bridge', 'glute br', 'Bridge', 'hip bridge', 'gluet bridge', 'glute brigde', 'glut'])(
  'takes %s for the glute bridge',
  (typed) => {
    expect(isMeant(bridge, typed)).toBe(true);
  },
);

it.each(['', 'glute bridge walkout', 'bird dog', 'glute hip thrust', 'bx'])('asks who types “%s”', (typed) => {
  expect(isMeant(bridge, typed)).toBe(false);
});
