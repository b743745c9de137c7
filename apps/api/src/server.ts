import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Listen, PrismaClient } from '@reprise/prisma';
import { schema } from '@reprise/schema';
import type { Context } from '@reprise/schema/context';
import type { LookUpAddresses } from '@reprise/schema/source-look-up';
import { calendarOf } from '@reprise/schema/calendar-feed/data';
import { sendAlertDigests } from '@reprise/schema/alert-digest/send-data';
import { forgetChanges } from '@reprise/schema/caseload-change/data';
import { openCaseloadFeed } from '@reprise/schema/caseload-change/feed';
import { watchSilence } from '@reprise/schema/alert/silence-data';
import { remindClients } from '@reprise/schema/reminder/send-data';
import { createYoga } from 'graphql-yoga';
import { accessHash } from './access-hash.ts';
import { accessLimit } from './access-limit.ts';
import type { Job } from './clock/clock.ts';
import { clientAddress } from './address.ts';
import { limitBodyTime } from './body-time.ts';
import { finishedAnswers } from './answers.ts';
import { cors } from './cors.ts';
import { IMPORT_BODY_BYTES, bodyLimit } from './body-limit.ts';
import { fhirRoute } from './fhir/route.ts';
import { issueToken, tokenReader, viewerOfRequest } from './credentials.ts';
import { maskError, toldFailures, toldResult } from './failures.ts';
import { localViewer } from './local-credential.ts';
import { liveStreams } from './live/streams.ts';
import type { Log } from './log.ts';
import { bundledPictures } from './media/bundled-pictures.ts';
import { type MailPlace, smtpMailer } from './mail/smtp-mailer.ts';
import { type MediaPlace, openMediaStorage } from './media/place.ts';
import { mediaFiles } from './media/storage.ts';
import { uploads } from './media/upload.ts';
import { operationLimits, timeLimit } from './operation-limits.ts';
import { isPlainPost, plainPosts } from './plain-post.ts';
import { assertionReader } from './provider-assertion.ts';
import { webPusher } from './push/web-pusher.ts';
import { rateLimit, requestLimit } from './rate-limit.ts';
import { openScope } from './request-scope.ts';
import { routes } from './routes.ts';
import { secretBox } from './secret-box.ts';
import { sameOriginMutations } from './same-origin.ts';
import type { ServerContext } from './server-context.ts';
import { signInLimit } from './sign-in-limit.ts';

/** The longest that one operation may take, in milliseconds. */
export const OPERATION_MILLISECONDS = 10_000;

const pictures = new URL('../../../prisma/pictures/svg/', import.meta.url);

export interface ServerOptions {
  readonly db: PrismaClient;
  /** How the database calls. */
  readonly listen: Listen;
  readonly secret: string;
  /** Where the admin's pages come from. */
  readonly adminOrigin: string;
  readonly log: Log;
  /** Where pictures and videos are kept. */
  readonly media: MediaPlace;
  /** Lets commands in that are run on this machine; without it none is. */
  readonly localSecret?: string;
  readonly requestsPerMinute?: number;
  readonly uploadsPerMinute?: number;
  readonly operationMilliseconds?: number;
  readonly streamsPerViewer?: number;
  readonly recheckMilliseconds?: number;
  /** Where sources are looked up; without it nothing leaves the machine. */
  readonly lookUp?: LookUpAddresses | null;
  /** Which mail server takes the mails; without it they wait in the outbox. */
  readonly mail?: MailPlace | null;
  /** Writes down outside the database that a client was erased. */
  readonly rememberErased?: Context['rememberErased'];
  /** Says that the server is about to stop, so that nobody sends it more. */
  readonly isClosing?: () => boolean;
}

/** The API over a database: answers Fetch requests, and Node's. */
export interface ApiServer {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** Ends all streams that are open, so that the server can stop. */
  readonly endStreams: () => Promise<void>;
  /** What the clock does beside the requests. */
  readonly jobs: readonly Job[];
}

/** Makes the API over a database. */
export function makeServer(options: ServerOptions): ApiServer {
  const { db, secret, adminOrigin, log } = options;
  const limit = signInLimit(db, secret);
  const codeLimit = accessLimit(db, secret);
  const hashAccessSecret = accessHash(secret);
  const box = secretBox(secret);
  const readAssertion = assertionReader(secret);
  const readToken = tokenReader(secret);
  const mailer = smtpMailer(options.mail ?? null);
  const pusher = webPusher(secret, adminOrigin);
  const viewerOf = async ({ headers }: Request, { req, scope }: ServerContext) =>
    (await localViewer(db, options.localSecret, headers, req)) ?? viewerOfRequest(db, headers, readToken, scope.now);
  const storage = openMediaStorage(options.media);
  const files = mediaFiles(storage, log);
  const shelf = { db, log, storage, bundled: bundledPictures(pictures), viewerOf };
  const { folder } = options.media;
  const { uploadsPerMinute } = options;
  const upload = uploads({ db, storage, files, folder, adminOrigin, log, viewerOf, uploadsPerMinute });
  const feed = openCaseloadFeed({
    db,
    listen: options.listen,
    onError: (error) => log.error({ err: error }, 'changes could not be ordered'),
  });
  const operationMilliseconds = options.operationMilliseconds ?? OPERATION_MILLISECONDS;
  const countRequest = requestLimit(options.requestsPerMinute);
  const yoga = createYoga<ServerContext, Context>({
    schema,
    logging: false,
    landingPage: false,
    graphiql: false,
    multipart: false,
    maxRequestBodySize: IMPORT_BODY_BYTES,
    cors,
    maskedErrors: { maskError },
    plugins: [
      routes({
        shelf,
        upload,
        fhir: fhirRoute({ db, log, viewerOf, countRequest }),
        db,
        isClosing: options.isClosing ?? (() => false),
        calendar: (feed, { scope: { now } }) => calendarOf({ db, now, adminOrigin, hashAccessSecret }, feed),
      }),
      rateLimit(countRequest),
      bodyLimit(viewerOf),
      operationLimits,
      sameOriginMutations(adminOrigin),
      timeLimit(operationMilliseconds),
      liveStreams({
        viewerOf: (from) => viewerOf(from.request, from),
        told: (result, { scope }) => toldResult(result, scope, log),
        answerMilliseconds: operationMilliseconds,
        perViewer: options.streamsPerViewer,
        recheckMilliseconds: options.recheckMilliseconds,
      }),
      toldFailures(log),
      finishedAnswers(log),
    ],
    context: async ({ request, req, scope }): Promise<Context> => {
      const { now, requestId } = scope;
      return {
        db,
        now,
        requestId,
        signal: request.signal,
        viewer: await viewerOf(request, { req, scope }),
        address: clientAddress(req),
        issueToken: (claims, expiresAt) => issueToken(secret, claims, expiresAt),
        signInLimit: limit,
        accessLimit: codeLimit,
        hashAccessSecret,
        secretBox: box,
        readAssertion,
        userAgent: request.headers.get('user-agent'),
        adminOrigin,
        mailer,
        pusher,
        mediaFiles: files,
        rememberErased: options.rememberErased ?? (() => {}),
        lookUp: options.lookUp ?? null,
        caseloadFeed: feed,
      };
    },
  });
  const plainPost = plainPosts(yoga, countRequest, log);
  const reminding = { db, mailer, pusher, adminOrigin, hashAccessSecret };
  return {
    endStreams: () => feed.close(),
    jobs: [
      { name: 'remindClients', everyMilliseconds: 60_000, run: (now) => remindClients(reminding, now) },
      { name: 'watchSilence', everyMilliseconds: 15 * 60_000, run: (now) => watchSilence(db, now) },
      { name: 'sendAlertDigests', everyMilliseconds: 5 * 60_000, run: (now) => sendAlertDigests(reminding, now) },
      { name: 'forgetCaseloadChanges', everyMilliseconds: 3600_000, run: (now) => forgetChanges(db, now) },
    ],
    fetch: async (request) => yoga.fetch(request, { scope: openScope() }),
    listener: (request, response) => {
      limitBodyTime(request);
      const scope = openScope();
      void (isPlainPost(request) ? plainPost(request, response, scope) : yoga(request, response, { scope }));
    },
  };
}
