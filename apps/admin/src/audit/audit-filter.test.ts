import { expect, it } from 'vitest';
import { auditFilter } from './audit-filter';

it('takes whole days of the clinic’s time zone, the last one with them', () => {
  const filter = auditFilter({ from: '2026-03-29', to: '2026-03-29' }, 'Europe/London');
  // the clocks go forward in that night: the day has 23 hours
  expect(filter).toMatchObject({ from: '2026-03-29T00:00:00.000Z', to: '2026-03-29T23:00:00.000Z' });
});

it('leaves out what an address only pretends to narrow', () => {
  expect(auditFilter({ from: 'yesterday', kind: 'NOTHING' }, 'Europe/London')).toEqual({
    client: null,
    member: null,
    kind: null,
    from: null,
    to: null,
  });
});
