import { deepStrictEqual } from 'node:assert/strict';
import type { Case } from './cases.ts';
import { type BenchServer, rowsOf } from './database.ts';
import type { Target } from './load.ts';

/** The two that are measured. */
export interface Targets {
  readonly service: Target;
  readonly handWritten: Target;
}

/** How many questions of each case are compared. */
const COMPARED = 20;

/** @throws AssertionError unless both answer the same */
export async function assertSameAnswers({ service, handWritten }: Targets, one: Case): Promise<void> {
  for (let nth = 0; nth < COMPARED; nth++) {
    const question = one.next();
    const [answer, other] = [await service.ask(question.service), await handWritten.ask(question.handWritten)];
    deepStrictEqual(JSON.parse(answer), JSON.parse(other), `${one.name} is answered differently`);
  }
}

// rows as they are but for ids that are made anew, and for the clock
const written = `
SELECT
  (SELECT json_agg(to_jsonb(s) - '{id,clientKey,recordedAt,deviceAt,receivedAt}'::text[]) FROM "PainScore" s WHERE s."receivedAt" >= $1) AS "scores",
  (SELECT json_agg(to_jsonb(a) - '{id,givenAt,raisedAt,subjectId}'::text[] || jsonb_build_object('isAbout', a."subjectId" = s."id")
      ORDER BY a."rule") FROM "Alert" a, "PainScore" s WHERE a."raisedAt" >= $1 AND s."receivedAt" >= $1) AS "alerts",
  (SELECT json_agg(to_jsonb(e) - '{id,at,requestId,subjectId}'::text[] || jsonb_build_object('isAbout', e."subjectId" = s."id",
      'hasRequest', e."requestId" IS NOT NULL)) FROM "AuditEvent" e, "PainScore" s WHERE e."at" >= $1 AND s."receivedAt" >= $1) AS "events"`;
const undo = [
  `DELETE FROM "Alert" WHERE "raisedAt" >= $1`,
  `DELETE FROM "AuditEvent" WHERE "at" >= $1`,
  `DELETE FROM "PainScore" WHERE "receivedAt" >= $1`,
];

/** @throws AssertionError unless both answer the same, and write the same score, alerts and audit event */
export async function assertSameWrites(
  { service, handWritten }: Targets,
  one: Case,
  server: BenchServer,
  database: string,
): Promise<void> {
  for (let nth = 0; nth < COMPARED; nth++) {
    const question = one.next();
    const outcomes: unknown[] = [];
    for (const ask of [() => service.ask(question.service), () => handWritten.ask(question.handWritten)]) {
      const since = new Date();
      const { data } = JSON.parse(await ask());
      const { id, ...said } = data.recordPainScore;
      outcomes.push({ said, hasId: typeof id === 'string', rows: await rowsOf(server, database, written, [since]) });
      for (const sql of undo) await rowsOf(server, database, sql, [since], 'replica');
    }
    deepStrictEqual(outcomes[0], outcomes[1], `${one.name} is done differently`);
  }
}
