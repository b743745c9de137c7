import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { type Prisma, PrismaClient } from './generated/client/client.ts';

export interface SqlStatement {
  sql: string;
  /** JSON text of the parameters. */
  params: string;
  milliseconds: number;
}

export type QueryListener = (statement: SqlStatement) => void;

/** The Prisma client over an adapter; with a listener it reports every SQL statement. */
export function clientOver(adapter: SqlDriverAdapterFactory, onQuery?: QueryListener): PrismaClient {
  if (!onQuery) return new PrismaClient({ adapter });
  const prisma = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  prisma.$on('query', ({ query, params, duration }: Prisma.QueryEvent) =>
    onQuery({ sql: query, params, milliseconds: duration }),
  );
  return prisma as PrismaClient;
}
