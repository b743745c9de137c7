import { openTestDatabase } from '@reprise/prisma/test-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretHash } from '../api-token/secret.ts';
import { type TestApi, openTestApi } from '../testing/run.ts';
import { everyViewer } from '../testing/viewers.ts';
import { viewerOfSignIn, viewerOfToken } from './data.ts';

let api: TestApi;
let as: Awaited<ReturnType<typeof everyViewer>>;
beforeAll(async () => {
  api = await openTestApi('demo');
  as = await everyViewer(api.db);
});
afterAll(() => api[Symbol.asyncDispose]());

const me = `{ viewer { kind name scopes clinic { name country } member { id name email } client { id name } signIns { id isCurrent } } }`;

describe('viewer', () => {
  it('is null for nobody, without a statement', async () => {
    const { data, statements } = await api.run(me);
    expect(data).toEqual({ viewer: null });
    expect(statements).toHaveLength(0);
  });

  it('is the member who signed in, in three statements', async () => {
    const { data, errors, statements } = await api.run(me, {}, as.owner);
    expect(errors).toBeUndefined();
    expect(data.viewer).toMatchObject({
      kind: 'MEMBER',
      name: 'Ines Okafor',
      scopes: null,
      clinic: { name: 'Riverside Physiotherapy' },
      member: { email: 'owner@demo.test' },
      client: null,
    });
    expect(statements).toHaveLength(3);
  });

  it('is a program, with its scopes and its maker', async () => {
    const { data } = await api.run(me, {}, as.clientsReader);
    expect(data.viewer).toMatchObject({
      kind: 'TOKEN',
      name: 'Script',
      scopes: ['READ_CLIENTS'],
      member: { name: 'Ines Okafor' },
      signIns: [],
    });
  });

  it('shows tokens to owners only', async () => {
    const tokens = '{ viewer { apiTokens { id } } }';
    expect((await api.run(tokens, {}, as.owner)).data.viewer.apiTokens).toEqual([]);
    expect((await api.run(tokens, {}, as.clinician)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('is loaded in one statement', async () => {
    const statements: string[] = [];
    await using database = await openTestDatabase({ seed: 'demo', onQuery: ({ sql }) => statements.push(sql) });
    const now = new Date();
    const { memberId, clinicId, identityId } = as.owner;
    const signIn = { clinicId, memberId, identityId, expiresAt: new Date(now.getTime() + 1000) };
    const { id: signInId } = await database.prisma.signIn.create({ data: signIn });
    const token = {
      clinicId,
      memberId,
      name: 'Script',
      secretHash: secretHash('rpr_x'),
      lastFour: 'rpr_',
      scopes: ['READ_LIBRARY' as const],
      expiresAt: signIn.expiresAt,
    };
    await database.prisma.apiToken.create({ data: token });
    statements.length = 0;
    expect(await viewerOfSignIn(database.prisma, { signInId, identityId, by: 'COOKIE' }, now)).toMatchObject({
      memberId,
    });
    expect(statements).toHaveLength(1);
    expect(await viewerOfToken(database.prisma, secretHash('rpr_x'), now)).toMatchObject({
      memberId,
      scopes: ['READ_LIBRARY'],
    });
    expect(statements).toHaveLength(2);
  });
});
