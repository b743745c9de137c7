import { getToken } from 'next-auth/jwt';
import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from './content-security-policy';
import { environment } from './environment';

/** Pages that only somebody who is signed in can use; whether they truly are is for the API to say. */
const guarded = /^\/(clients|settings|home)(\/|$)/;
const ofTheApi = /^\/(graphql|media|calendar)(\/|$)/;

/** Hands the API its requests, guards the pages behind a sign-in, and gives every page its content security policy. */
export async function proxy(request: NextRequest) {
  const { apiUrl, secret } = environment();
  const { pathname, search } = request.nextUrl;

  if (ofTheApi.test(pathname)) return NextResponse.rewrite(new URL(pathname + search, apiUrl));

  if (guarded.test(pathname) && !(await getToken({ req: request, secret }))) {
    const signIn = new URL('/sign-in', request.nextUrl);
    signIn.searchParams.set('callbackUrl', pathname + search);
    return NextResponse.redirect(signIn);
  }

  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-reprise-path', pathname + search);
  headers.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!api/|media$|_next/static|_next/image|icon.svg).*)'] };
