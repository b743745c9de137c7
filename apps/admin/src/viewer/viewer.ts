import 'server-only';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { graphql } from '../gql';
import type { ShellViewerQuery } from '../gql/graphql';
import { query } from '../graphql/server';
import { isSessionCookie } from './session-cookie';

const shellViewer = graphql(`
  query ShellViewer {
    viewer {
      kind
      name
      clinic {
        id
        name
        country
      }
      member {
        id
        role
      }
      client {
        id
        locale
        timeZone
      }
    }
  }
`);

/** Who looks at the screen, as the API says. */
export type ShellViewer = NonNullable<ShellViewerQuery['viewer']>;

/**
 * The viewer of this request, null when nobody is signed in.
 * The API decides, never the cookie alone: a cookie whose sign-in has ended leads to the sign-in page, which says so.
 */
export const readViewer = cache(async (): Promise<ShellViewer | null> => {
  const isSignedIn = (await cookies()).getAll().some((cookie) => isSessionCookie(cookie.name));
  if (!isSignedIn) return null;
  const { viewer } = await query(shellViewer, {});
  if (!viewer) redirect(`/sign-in/ended?callbackUrl=${encodeURIComponent(await requestedPath())}`);
  return viewer;
});

/** The member who looks at a page of the clinic; anybody else is led to where they belong. */
export async function requireMember(): Promise<ShellViewer> {
  const viewer = await requireViewer();
  if (viewer.kind === 'CLIENT') redirect('/home');
  return viewer;
}

/** The client who looks at their own page; anybody else is led to where they belong. */
export async function requireClient(): Promise<ShellViewer> {
  const viewer = await requireViewer();
  if (viewer.kind !== 'CLIENT') redirect('/exercises');
  return viewer;
}

async function requireViewer(): Promise<ShellViewer> {
  const viewer = await readViewer();
  if (!viewer) redirect(`/sign-in?callbackUrl=${encodeURIComponent(await requestedPath())}`);
  return viewer;
}

async function requestedPath(): Promise<string> {
  return (await headers()).get('x-reprise-path') ?? '/';
}
