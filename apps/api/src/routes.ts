import type { PrismaClient } from '@reprise/prisma';
import type { Plugin } from 'graphql-yoga';
import { GraphiqlPage } from './graphiql/page.ts';
import { type Shelf, mediaResponse } from './media/serve.ts';

const text = (words: string, status = 200, headers: Record<string, string> = {}) =>
  new Response(`${words}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });

async function readiness(db: PrismaClient, isClosing: () => boolean): Promise<Response> {
  if (isClosing()) return text('closing', 503);
  try {
    await db.$queryRaw`SELECT 1`;
    return text('ready');
  } catch {
    return text('the database does not answer', 503);
  }
}

export interface RouteOptions {
  readonly db: PrismaClient;
  readonly shelf: Shelf;
  /** Answers `POST /media`. */
  readonly upload: (request: Request, url: URL) => Promise<Response>;
  readonly isClosing: () => boolean;
}

/** Answers what is not GraphQL: health, readiness, pictures and videos, and the page to try queries on. */
export function routes({ db, shelf, upload, isClosing }: RouteOptions): Plugin {
  const graphiql = new GraphiqlPage();
  const answer = (request: Request, url: URL): Response | Promise<Response> | null => {
    const { pathname } = url;
    if (request.method === 'POST' && pathname === '/media') return upload(request, url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    if (pathname === '/') return text('The API is at /graphql.', 302, { location: '/graphql' });
    if (pathname === '/healthz') return text('ok');
    if (pathname === '/readyz') return readiness(db, isClosing);
    if (pathname.startsWith('/media/')) return mediaResponse(request, url, shelf);
    const wantsPage = pathname === '/graphql' && request.headers.get('accept')?.includes('text/html');
    return wantsPage ? graphiql.answer(request) : null;
  };
  return {
    async onRequest(arriving) {
      const response = await answer(arriving.request, arriving.url);
      if (response) arriving.endResponse(response);
    },
  };
}
