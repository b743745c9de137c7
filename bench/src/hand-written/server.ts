// What one would write by hand for these four requests and nothing else: node:http, pg, and one SQL for each answer.
// It does the work that the service does: it checks the same sign-in and tenancy, and writes the same audit events
// and alerts. It has no GraphQL, no limits, no log, and no other request.
import { createServer } from 'node:http';
import { decode } from 'next-auth/jwt';
import pg from 'pg';
import { caseload } from './caseload.ts';
import { recordPainScore } from './record-pain-score.ts';
import { record } from './record.ts';
import { today } from './today.ts';

/** Who asks, as the token says; that it still holds is checked in the SQL of each answer. */
export interface Claims {
  readonly signInId: string;
  readonly identityId: string;
  readonly now: Date;
  readonly requestId: string;
}

export type Answer = (pool: pg.Pool, claims: Claims, variables: never) => Promise<object | null>;
const answers: Readonly<Record<string, Answer>> = { caseload, today, recordPainScore, record };

const { DATABASE_URL, PORT, NEXTAUTH_SECRET = '' } = process.env;
// a date stays the text that it is
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, options: '-c TimeZone=UTC' });

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const send = (status: number, body: object) => {
      const json = JSON.stringify(body);
      response.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(json),
      });
      response.end(json);
    };
    void (async () => {
      const answer = answers[request.url?.slice(1) ?? ''];
      const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
      const claims = await decode({ token, secret: NEXTAUTH_SECRET }).catch(() => null);
      if (!answer || !claims?.sub) return send(answer ? 401 : 404, {});
      const who = {
        signInId: String(claims['sid']),
        identityId: claims.sub,
        now: new Date(),
        requestId: crypto.randomUUID(),
      };
      const data = await answer(pool, who, JSON.parse(Buffer.concat(chunks).toString()) as never);
      return data ? send(200, { data }) : send(401, {});
    })().catch((error: unknown) => {
      console.error(error);
      send(500, {});
    });
  });
});
server.listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
