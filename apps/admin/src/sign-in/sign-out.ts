'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { graphql } from '../gql';
import { mutate } from '../graphql/server';
import { clearSession } from './clear-session';

const signOut = graphql(`
  mutation SignOut {
    signOut {
      ended
    }
  }
`);

const signOutEverywhere = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      ended
    }
  }
`);

/** Ends this sign-in. A device that cannot reach the service still forgets it. */
export async function signOutHere(): Promise<void> {
  try {
    await mutate(signOut, {});
  } finally {
    clearSession(await cookies());
    redirect('/sign-in?because=signed-out');
  }
}

/** Ends every sign-in of this person, or fails visibly: nobody is told that they are safe when they are not. */
export async function signOutOnAllDevices(): Promise<void> {
  await mutate(signOutEverywhere, {});
  clearSession(await cookies());
  redirect('/sign-in?because=signed-out-everywhere');
}
