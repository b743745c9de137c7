import type { Context } from '@reprise/schema/context';
import { refusal } from '@reprise/schema/context';
import { type Viewer, readsClients } from '@reprise/schema/viewer';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, createSourceEventStream, execute } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { openScope } from '../request-scope.ts';
import type { ServerContext } from '../server-context.ts';

/** Streams that one member or token may have open at a time, in this process. */
export const STREAMS_PER_VIEWER = 10;
/** Streams that may be open at a time, in this process. */
export const STREAMS_OF_EVERYBODY = 2000;
/** How often it is asked of an open stream whether its sign-in still holds, beside before every answer. */
const RECHECK_MILLISECONDS = 15_000;

/** The context of a stream, with the request that opened it. */
type StreamContext = Context & Pick<YogaInitialContext, 'request'> & ServerContext;

export interface StreamOptions {
  /** Who asks, as it is now. */
  readonly viewerOf: (context: StreamContext) => Promise<Viewer | null>;
  /** An answer with its failures as they are told. */
  readonly told: (answer: ExecutionResult, context: StreamContext) => ExecutionResult;
  /** The longest that one answer may take. */
  readonly answerMilliseconds: number;
  readonly perViewer?: number | undefined;
  readonly recheckMilliseconds?: number | undefined;
}

const limited = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'RATE_LIMITED', http: { status: 429 } } });

const tooLong = (milliseconds: number) =>
  new GraphQLError(`One answer took longer than ${milliseconds / 1000} seconds. Ask for less.`, {
    extensions: { code: 'TOO_COMPLEX' },
  });

/** What a promise comes to, or `late` when that takes longer. */
async function within<Value, Late>(promise: PromiseLike<Value> | Value, milliseconds: number, late: Late) {
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<Late>((resolve) => {
    timer = setTimeout(resolve, milliseconds, late);
    timer.unref();
  });
  return Promise.race([promise, waited]).finally(() => clearTimeout(timer));
}

/** The context of one answer: fresh, so that nothing of the one before is taken for what is now. */
async function contextNow(context: StreamContext, { viewerOf }: StreamOptions): Promise<Context> {
  const viewer = await viewerOf(context);
  const isSame = readsClients(viewer) && viewer.clinicId === context.viewer?.clinicId;
  if (!isSame) throw refusal(viewer);
  const { now, requestId } = openScope();
  return { ...context, viewer, now, requestId };
}

/** Opens what an operation subscribes to, and answers each event as whoever asks may see it then. */
async function subscribed(args: ExecutionArgs, options: StreamOptions, closed: () => void) {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const context = args.contextValue as StreamContext;
  const { recheckMilliseconds = RECHECK_MILLISECONDS, answerMilliseconds, told } = options;
  let event: Promise<IteratorResult<unknown>> | null = null;
  let isEnded = false;

  async function end() {
    if (isEnded) return;
    isEnded = true;
    closed();
    await events.return?.();
  }
  async function failed(error: unknown): Promise<IteratorResult<ExecutionResult>> {
    await end();
    return { done: false, value: { errors: [error as GraphQLError] } };
  }
  async function next(): Promise<IteratorResult<ExecutionResult>> {
    for (;;) {
      if (isEnded) return { done: true, value: undefined };
      event ??= events.next();
      const arrived = await within(event, recheckMilliseconds, null);
      if (arrived?.done) {
        await end();
        return { done: true, value: undefined };
      }
      const contextValue = await contextNow(context, options);
      if (arrived) {
        event = null;
        const answer = execute({ ...args, rootValue: arrived.value, contextValue });
        const value = await within(answer, answerMilliseconds, null);
        return value ? { done: false, value } : failed(tooLong(answerMilliseconds));
      }
    }
  }
  const answers: AsyncIterableIterator<ExecutionResult> = {
    next: async () => {
      const { done = false, value } = await next().catch(failed);
      return done ? { done, value } : { done, value: told(value, context) };
    },
    return: async () => {
      await end();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => answers,
  };
  context.signal?.addEventListener('abort', () => void end());
  // whoever asked may have left while the stream was being opened, and then nobody reads it
  if (context.signal?.aborted) await end();
  return answers;
}

/** Answers subscriptions: so many streams at a time, each checked again before every answer and meanwhile. */
export function liveStreams(options: StreamOptions): Plugin<Context> {
  const open = new Map<string, number>();
  const most = options.perViewer ?? STREAMS_PER_VIEWER;
  const count = (key: string, by: 1 | -1) => {
    const now = (open.get(key) ?? 0) + by;
    if (now > 0) open.set(key, now);
    else open.delete(key);
    return now;
  };
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const { viewer } = args.contextValue as Context;
        const key = viewer && 'memberId' in viewer ? viewer.memberId : '';
        let isCounted = true;
        const closed = () => {
          if (!isCounted) return;
          isCounted = false;
          count(key, -1);
          count('everybody', -1);
        };
        const isTooMany = count(key, 1) > most;
        if (count('everybody', 1) > STREAMS_OF_EVERYBODY || isTooMany) {
          closed();
          return { errors: [limited(`At most ${most} streams are open at a time. Close one first.`)] };
        }
        const answers = await subscribed(args, options, closed).catch((error: unknown) => {
          closed();
          throw error;
        });
        if (!(Symbol.asyncIterator in answers)) closed();
        return answers;
      });
    },
  };
}
