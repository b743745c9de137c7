import { expect, it } from 'vitest';
import { urgentPart } from './urgent-part';

it('cuts off what cannot wait', () => {
  expect(urgentPart('Same day: both legs are weak.')).toEqual({ urgency: 'Same day', rest: 'Both legs are weak.' });
});

it('leaves everything else as it is', () => {
  expect(urgentPart('Ask a doctor the same day: it helps.')).toEqual({
    urgency: null,
    rest: 'Ask a doctor the same day: it helps.',
  });
});
