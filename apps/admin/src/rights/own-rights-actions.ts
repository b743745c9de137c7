'use server';

import { revalidatePath } from 'next/cache';
import { mutate } from '../graphql/server';
import { requestErasure, withdrawErasure } from './erasure-mutations';

/** Asks that one's own record be erased. */
export async function askToBeErased(): Promise<void> {
  await mutate(requestErasure, { input: {} });
  revalidatePath('/home/settings');
}

/** Takes that back. */
export async function takeErasureBack(form: FormData): Promise<void> {
  const requestId = form.get('requestId');
  if (typeof requestId === 'string') await mutate(withdrawErasure, { input: { requestId } });
  revalidatePath('/home/settings');
}
