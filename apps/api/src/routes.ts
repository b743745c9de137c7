import type { PrismaClient } from '@reprise/prisma';
import type { Plugin } from 'graphql-yoga';
import { GraphiqlPage } from './graphiql/page.ts';
import type { ServerContext } from './server-context.ts';
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
  readonly upload: (request: Request, url: URL, from: ServerContext) => Promise<Response>;
  readonly isClosing: () => boolean;
  /** Answers what is asked below `/fhir`, by whatever method. */
  readonly fhir: (request: Request, url: URL, from: ServerContext) => Promise<Response>;
  /** A client's due sessions for calendars, by the secret of the address; null for what is no such secret. */
  readonly calendar: (secret: string, from: ServerContext) => Promise<string | null>;
}

const calendarPath = /^\/calendar\/([\w-]{20,100})\.ics$/;

function calendarAnswer(ics: string | null): Response {
  if (ics === null) return text('There is no such calendar.', 404);
  const headers = { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, max-age=300' };
  return new Response(ics, { headers });
}

/** Answers what is not GraphQL: health, readiness, pictures and videos, calendars, FHIR, and the page to try queries on. */
export function routes({ db, shelf, upload, fhir, isClosing, calendar }: RouteOptions): Plugin<object, ServerContext> {
  const graphiql = new GraphiqlPage();
  const answer = (request: Request, url: URL, from: ServerContext): Response | Promise<Response> | null => {
    const { pathname } = url;
    if (request.method === 'POST' && pathname === '/media') return upload(request, url, from);
    if (/^\/fhir(\/|$)/.test(pathname) && request.method !== 'OPTIONS') return fhir(request, url, from);
    if (request.method !== 'GET' && request.method !== 'HEAD') return null;
    if (pathname === '/') return text('The API is at /graphql.', 302, { location: '/graphql' });
    if (pathname === '/healthz') return text('ok');
    if (pathname === '/readyz') return readiness(db, isClosing);
    if (pathname.startsWith('/media/')) return mediaResponse(request, url, from, shelf);
    const secret = calendarPath.exec(pathname)?.[1];
    if (secret) return calendar(secret, from).then(calendarAnswer);
    const wantsPage = pathname === '/graphql' && request.headers.get('accept')?.includes('text/html');
    return wantsPage ? graphiql.answer(request) : null;
  };
  return {
    async onRequest(arriving) {
      const response = await answer(arriving.request, arriving.url, arriving.serverContext);
      if (response) arriving.endResponse(response);
    },
  };
}
