import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODY_BYTES, IMPORT_BODY_BYTES } from './body-limit.ts';
import { type TestServer, openTestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer('demo');
});
afterAll(() => server.close());

const preview = `mutation ($text: String!) { previewSourceImport(input: { text: $text }) { ... on SourceImportPreview { total } ... on Error { message } } }`;
const ris = 'TY  - JOUR\nTI  - One\nER  - \n';
const text = ris + 'x'.repeat(2 * BODY_BYTES);

describe('a large body', () => {
  it('is read of a member, by token and by cookie, who may import it', async () => {
    const { token: bearer } = await server.signIn('clinician@demo.test');
    expect((await server.ask(preview, { variables: { text }, bearer })).data.previewSourceImport).toEqual({ total: 1 });
    const headers = { cookie: `next-auth.session-token=${bearer}`, 'x-reprise-csrf': '1' };
    expect((await server.ask(preview, { variables: { text }, headers })).data.previewSourceImport).toEqual({
      total: 1,
    });
  });

  it('is refused of nobody, of a client and of a bad token, whatever it asks', async () => {
    const { token: client } = await server.signIn('client@demo.test');
    for (const [bearer, status] of [
      [undefined, 413],
      [client, 413],
      ['rubbish', 401],
    ] as const) {
      const { response, errors } = await server.ask(preview, { variables: { text }, bearer });
      expect([response.status, errors?.[0].extensions.code]).toEqual([
        status,
        status === 413 ? 'BAD_INPUT' : 'UNAUTHENTICATED',
      ]);
    }
  });

  it('is refused of anybody past what an import may hold', async () => {
    const { token: bearer } = await server.signIn('clinician@demo.test');
    const { response, errors } = await server.ask(preview, {
      variables: { text: 'x'.repeat(IMPORT_BODY_BYTES) },
      bearer,
    });
    expect([response.status, errors?.[0].extensions.code]).toEqual([413, 'BAD_INPUT']);
  });
});
