import { expect, it } from 'vitest';
import { matchingParts } from './matching-parts';

const marked = (words: string, text: string) =>
  matchingParts(words, text)
    .map(({ part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

it('marks every place, whatever its case', () => {
  expect(marked('Bridge to bridge', 'BRI')).toBe('[Bri]dge to [bri]dge');
});

it('takes typed text for text, not for a pattern', () => {
  expect(marked('1 (one) * 2', '(one) *')).toBe('1 [(one) *] 2');
});

it('finds a name that is typed without its accents', () => {
  expect(marked('Sofía Marín', 'sofia m')).toBe('[Sofía M]arín');
  expect(marked('Straße', 'ss')).toBe('Straße');
});

it('marks nothing for nothing', () => {
  expect(marked('Bridge', '')).toBe('Bridge');
});
