import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import { type BenchServer, rowsOf } from './database.ts';
import type { Sent } from './load.ts';
import { operations } from './operations.ts';

export const caseNames = ['caseload', 'today', 'recordPainScore', 'record'] as const;
export type CaseName = (typeof caseNames)[number];

/** Who asks, and for what. */
export interface Asked {
  readonly asker: { readonly id: string; readonly clinicId: string; readonly token: string };
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is asked in one case, by whom. */
export interface Case {
  readonly name: CaseName;
  /** The same question for the service and for the hand-written server; each call is somebody's next one. */
  readonly next: () => { readonly service: Sent; readonly handWritten: Sent; readonly asked: Asked };
}

interface Person {
  readonly id: string;
  readonly signInId: string;
  readonly identityId: string;
  readonly clinicId: string;
}

/** How many of each kind ask, in turn. */
const ASKERS = 400;

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

async function people(server: BenchServer, database: string, kind: 'clientId' | 'memberId', secret: string) {
  // a sign-in is noted as used once an hour: that has been
  await rowsOf(server, database, `UPDATE "SignIn" SET "lastSeenAt" = now(), "expiresAt" = now() + interval '30 days'`);
  const rows = await rowsOf<Person>(
    server,
    database,
    `SELECT "${kind}" AS "id", "id" AS "signInId", "identityId", "clinicId" FROM "SignIn"
     WHERE "${kind}" IS NOT NULL ORDER BY md5("${kind}"::text) LIMIT ${ASKERS}`,
  );
  return Promise.all(
    rows.map(async (person) => {
      const token = await encode({ token: { sub: person.identityId, sid: person.signInId }, secret, maxAge: 86_400 });
      return { ...person, token };
    }),
  );
}

/** The cases over a database, asked by the people in it. */
export async function makeCases(server: BenchServer, database: string, secret: string): Promise<readonly Case[]> {
  const clients = await people(server, database, 'clientId', secret);
  const members = await people(server, database, 'memberId', secret);
  const make = (
    name: CaseName,
    askers: readonly Asked['asker'][],
    variablesOf: (nth: number, clinicId: string) => Asked['variables'],
  ): Case => {
    let nth = 0;
    const query = operations[name];
    return {
      name,
      next() {
        const asker = askers[nth % askers.length] ?? { id: '', token: '', clinicId: '' };
        const { token } = asker;
        const variables = variablesOf(nth++, asker.clinicId);
        return {
          service: { path: '/graphql', token, body: JSON.stringify({ query, variables }) },
          handWritten: { path: `/${name}`, token, body: JSON.stringify(variables) },
          asked: { asker, variables },
        };
      },
    };
  };
  const treatedAt = (clinicId: string) => clients.filter((client) => client.clinicId === clinicId);
  const idsOf = new Map(members.map(({ clinicId }) => [clinicId, treatedAt(clinicId)]));
  const moments = ['BEFORE', 'AFTER', 'DIARY', 'NEXT_MORNING', 'DURING'];
  return [
    make('caseload', members, () => ({ first: 50 })),
    make('today', clients, () => ({ from: day(-3), to: day(15) })),
    make('record', members, (nth, clinicId) => {
      const own = idsOf.get(clinicId) ?? [];
      const id = own[nth % Math.max(1, own.length)]?.id ?? '';
      return { id: Buffer.from(`Client:${id}`).toString('base64'), days: 112 };
    }),
    // last, for it changes what the others read
    make('recordPainScore', clients, (nth) => ({
      input: {
        clientKey: randomUUID(),
        // one of twenty is red
        intensity: nth % 20 === 0 ? 8 : nth % 5,
        moment: moments[nth % moments.length],
        recordedAt: new Date().toISOString(),
      },
    })),
  ];
}
