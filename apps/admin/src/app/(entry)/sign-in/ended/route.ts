import { getToken } from 'next-auth/jwt';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { NextRequest } from 'next/server';
import { environment } from '../../../../environment';
import { graphql } from '../../../../gql';
import { query } from '../../../../graphql/server';
import { clearSession } from '../../../../sign-in/clear-session';
import { sameSitePath } from '../../../../sign-in/same-site-path';
import { isSessionCookie } from '../../../../viewer/session-cookie';

const endedViewer = graphql(`
  query EndedViewer {
    viewer {
      kind
    }
  }
`);

/** Where a page leads when the API no longer knows the cookie's sign-in: takes the cookie away, and says why. */
export async function GET(request: NextRequest) {
  const callbackUrl = sameSitePath(request.nextUrl.searchParams.get('callbackUrl'));
  const store = await cookies();
  if (!store.getAll().some(({ name }) => isSessionCookie(name))) redirect(signInPath({ callbackUrl }));

  const answer = await query(endedViewer, {}).catch(() => null);
  if (!answer) redirect(signInPath({ callbackUrl, because: 'unreachable' }));
  // asked for by mistake, or by somebody who wants another person signed out: they stay signed in
  if (answer.viewer) redirect('/');

  const token = await getToken({ req: request, secret: environment().secret });
  const wasRevoked = token?.endsAt !== undefined && Date.parse(token.endsAt) > Date.now();
  clearSession(store);
  redirect(signInPath({ callbackUrl, because: wasRevoked ? 'revoked' : 'expired' }));
}

function signInPath(parameters: Record<string, string>): string {
  return `/sign-in?${new URLSearchParams(parameters)}`;
}
