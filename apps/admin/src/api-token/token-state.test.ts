import { expect, it } from 'vitest';
import { tokenState } from './token-state';

const now = '2026-03-01T00:00:00Z';

it('tells a live token from one that ran out', () => {
  expect(tokenState({ expiresAt: '2026-03-01T00:00:01Z' }, now)).toBe('LIVE');
  expect(tokenState({ expiresAt: now }, now)).toBe('EXPIRED');
});

it('calls a revoked token revoked, also after its time', () => {
  expect(tokenState({ expiresAt: '2026-01-01T00:00:00Z', revokedAt: '2025-12-01T00:00:00Z' }, now)).toBe('REVOKED');
});
