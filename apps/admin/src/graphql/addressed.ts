import { CombinedError } from '@urql/core';
import { notFound } from 'next/navigation';
import { ServiceFailure } from './failure';

/** Whether the API could not read what it was asked for. */
function isBadInput(error: unknown): boolean {
  if (!(error instanceof ServiceFailure) || !(error.cause instanceof CombinedError)) return false;
  return error.cause.graphQLErrors.some((one) => one.extensions.code === 'BAD_INPUT');
}

/** Waits for an answer that hangs on the page's address: one that the API cannot read leads nowhere. */
export async function addressed<Data>(answer: Promise<Data>): Promise<Data> {
  try {
    return await answer;
  } catch (error) {
    if (isBadInput(error)) notFound();
    throw error;
  }
}
