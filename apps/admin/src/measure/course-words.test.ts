import { expect, it } from 'vitest';
import { type CourseFacts, courseWords, edgeWords, scaleWords } from './course-words';

const psfs: CourseFacts = {
  definition: { direction: 'HIGHER_IS_BETTER', isChange: false, scoreMin: 0, scoreMax: 10, best: 10, worst: 0 },
  points: [{ score: 3 }, { score: 6.5 }],
  first: { score: 3, date: '2026-10-01' },
  latest: { score: 6.5, date: '2026-11-01' },
  change: 3.5,
  percent: 116.7,
  threshold: 1.3,
  verdict: 'BETTER',
  changeName: 'a large change',
  edge: null,
};

it('says where scores went, and by which figure', () => {
  expect(courseWords(psfs)).toBe(
    '6.5 now: 3.5 above the first score of 3, 117 %, better, a change that matters (a large change). The figure for it is 1.3 points.',
  );
  expect(courseWords({ ...psfs, points: [], first: null, latest: null, change: null })).toBe('Not answered yet.');
  expect(courseWords({ ...psfs, latest: null, first: null, change: null })).toContain('too little for a score');
  expect(courseWords({ ...psfs, threshold: null, verdict: 'TOO_FEW', changeName: null })).toContain('no figure says');
});

it('says which way the scale goes, and where it leaves no room', () => {
  expect(scaleWords(psfs)).toBe('0 to 10; higher is better');
  expect(edgeWords(psfs)).toBe(null);
  expect(edgeWords({ ...psfs, edge: 'AT_BEST' })).toBe(
    'At the best value, 10: an improvement beyond it cannot be seen.',
  );
});
