import { pino } from 'pino';
import { expect, it } from 'vitest';
import { openTestServer } from './testing/test-server.ts';

it('masks a bug, and logs it by the request id that the answer carries', async () => {
  const lines: any[] = [];
  const log = pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const server = await openTestServer('none', { log });
  await server.close();
  const query = 'query Secretive($search: String) { exercises(search: $search) { edges { node { name } } } }';
  const { errors, response } = await server.ask(query, { variables: { search: 'Margaret' } });
  const [{ message, extensions }] = errors ?? [];
  expect(message).toContain('Something went wrong on our side');
  expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: response.headers.get('x-request-id') });
  const bug = lines.find(({ level }) => level === 50);
  expect(bug).toMatchObject({ requestId: extensions.requestId, operation: 'Secretive', path: 'exercises' });
  expect(bug.err.stack).toContain('Error');
  const answered = lines.find(({ msg }) => msg === 'answered');
  expect(Object.keys(answered).sort()).toEqual([
    'level',
    'milliseconds',
    'msg',
    'operation',
    'requestId',
    'route',
    'status',
    'time',
  ]);
  expect(JSON.stringify(answered)).not.toContain('Margaret');
});
