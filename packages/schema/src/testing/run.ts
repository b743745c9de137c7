import { createHmac } from 'node:crypto';
import { openTestDatabase, type OpenTestDatabaseOptions } from '@reprise/prisma/test-database';
import { type ExecutionResult, graphql, parse, subscribe } from 'graphql';
import { openCaseloadFeed } from '../caseload-change/feed.ts';
import type { Context, RequestServices } from '../context.ts';
import { schema } from '../schema.ts';
import type { Viewer } from '../viewer/domain.ts';

export interface TestApi extends AsyncDisposable {
  readonly db: Context['db'];
  /** Runs one operation as a viewer, and counts the SQL statements that it took. */
  run(operation: string, variables?: Record<string, unknown>, viewer?: Viewer | null): Promise<Answer>;
  /** Opens one subscription as a viewer: its answers as they come, or why it is refused. */
  subscribe(operation: string, variables?: Record<string, unknown>, viewer?: Viewer | null): Promise<Subscribed>;
}
export interface Answer {
  // what an operation answers is the test's to know
  readonly data: any;
  readonly errors: ExecutionResult['errors'];
  readonly statements: readonly string[];
}

export interface Subscribed {
  readonly answers: AsyncIterableIterator<ExecutionResult<any>> | null;
  readonly errors: ExecutionResult['errors'];
}

/** The schema over a real database of the test's own, with what a test lends it in place of the server. */
export async function openTestApi(
  seed: OpenTestDatabaseOptions['seed'],
  lent: Partial<RequestServices> = {},
): Promise<TestApi> {
  const statements: string[] = [];
  const database = await openTestDatabase({ seed, onQuery: ({ sql }) => statements.push(sql) });
  const caseloadFeed = openCaseloadFeed({ db: database.prisma, listen: database.listen });
  const services = {
    db: database.prisma,
    now: new Date(),
    requestId: 'test',
    address: '127.0.0.1',
    issueToken: async () => 'token',
    signInLimit: { consume: async () => 0, reset: async () => {} },
    accessLimit: { consume: async () => 0, reset: async () => {} },
    hashAccessSecret: (secret: string) => createHmac('sha256', 'of this test').update(secret).digest('hex'),
    readAssertion: async () => null,
    // the server's own is tested with the server
    secretBox: {
      seal: (text: string, about: string) => JSON.stringify([about, text]),
      open: (sealed: string, about: string) => {
        const [of, text] = JSON.parse(sealed);
        if (of !== about) throw new Error('sealed for something else');
        return text;
      },
    },
    userAgent: null,
    adminOrigin: 'https://clinic.example',
    mailer: null,
    pusher: null,
    lookUp: null,
    mediaFiles: { has: async () => true, remove: async () => {} },
    rememberErased: () => {},
    caseloadFeed,
  };
  return {
    db: database.prisma,
    async run(source, variableValues = {}, viewer = null) {
      statements.length = 0;
      const contextValue = { ...services, ...lent, viewer } as unknown as Context;
      const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
      return { data, errors, statements: statements.filter((sql) => !/^(BEGIN|COMMIT|ROLLBACK|SET|--)/.test(sql)) };
    },
    async subscribe(source, variableValues = {}, viewer = null) {
      const contextValue = { ...services, ...lent, viewer } as unknown as Context;
      const opened = await subscribe({ schema, document: parse(source), variableValues, contextValue });
      return Symbol.asyncIterator in opened
        ? { answers: opened as AsyncIterableIterator<ExecutionResult>, errors: undefined }
        : { answers: null, errors: opened.errors };
    },
    async [Symbol.asyncDispose]() {
      await caseloadFeed.close();
      await database.close();
    },
  };
}
