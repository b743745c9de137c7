import { GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '@reprise/schema/context';

/** Whether a request shows that one of our own pages sent it: other sites can set none of these. */
export function provesSameOrigin(request: Request, adminOrigin: string): boolean {
  const origin = request.headers.get('origin');
  return (
    request.headers.has('x-reprise-csrf') ||
    request.headers.get('sec-fetch-site') === 'same-origin' ||
    origin === adminOrigin ||
    (origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host'))
  );
}

/** Lets a mutation that is signed by a cookie through only from our own pages. */
export function sameOriginMutations(adminOrigin: string): Plugin<Context> {
  return {
    onExecute({ args }) {
      const { viewer } = args.contextValue;
      const changes = getOperationAST(args.document, args.operationName)?.operation === 'mutation';
      const byCookie = viewer !== null && 'by' in viewer && viewer.by === 'COOKIE';
      if (changes && byCookie && !provesSameOrigin(args.contextValue.request, adminOrigin)) {
        throw new GraphQLError(
          'A change that is signed by a cookie must come from our own pages: send the header x-reprise-csrf: 1, or sign it with a bearer token.',
          { extensions: { code: 'FORBIDDEN' } },
        );
      }
    },
  };
}
