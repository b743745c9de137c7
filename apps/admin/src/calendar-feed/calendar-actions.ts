'use server';

import { revalidatePath } from 'next/cache';
import { graphql } from '../gql';
import { mutate } from '../graphql/server';

const createCalendarFeed = graphql(`
  mutation CreateCalendarFeed {
    createCalendarFeed {
      address
    }
  }
`);
const revokeCalendarFeed = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed
  }
`);

/** Makes the address of the calendar, and answers it this once. */
export async function makeAddress(): Promise<string | null> {
  const { createCalendarFeed: feed } = await mutate(createCalendarFeed, {});
  revalidatePath('/home/settings');
  return feed.address;
}

/** Ends the address of the calendar. */
export async function endAddress(): Promise<null> {
  await mutate(revokeCalendarFeed, {});
  revalidatePath('/home/settings');
  return null;
}
