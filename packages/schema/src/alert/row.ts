import type { Prisma } from '@reprise/prisma/client';
import type { AlertFacts, AlertRule } from './domain.ts';

/** The facts of an alert as its row keeps them: they were written by the same release or an earlier one. */
export function factsOf({ rule, facts }: { readonly rule: AlertRule; readonly facts: Prisma.JsonValue }): AlertFacts {
  return { ...(facts as object), rule } as AlertFacts;
}
