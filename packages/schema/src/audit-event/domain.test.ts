import { expect, it } from 'vitest';
import { auditKind } from './domain.ts';

it.each([
  ['readClient', 'LOOKED_AT'],
  ['listClients', 'LOOKED_AT'],
  ['createClient', 'CREATED'],
  ['assignRoutine', 'CREATED'],
  ['updateClient', 'CHANGED'],
  ['handOverClient', 'CHANGED'],
  ['exportClient', 'EXPORTED'],
  ['signIn', 'SIGNED_IN'],
  ['redeemAccessCode', 'SIGNED_IN'],
])('takes %s for %s', (action, kind) => {
  expect(auditKind(action)).toBe(kind);
});
