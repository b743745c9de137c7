import type { Prisma } from '@reprise/prisma/client';
import { v7 } from 'uuid';
import { isLate } from '../recorded-time/domain.ts';
import { type AlertFacts, type AlertSettings, isRuleOn } from './domain.ts';

/** Something that a clinician should look at. */
export interface AlertToRaise {
  readonly clinicId: string;
  readonly clientId: string;
  readonly facts: AlertFacts;
  /** When what it is about happened, corrected for a wrong clock. */
  readonly givenAt: Date;
  /** When the server heard of it. */
  readonly raisedAt: Date;
  /** The pain score, flare or screening that it is about: a rule is raised once for each. */
  readonly subjectId: string | null;
}

/** Raises an alert where the clinic watches for it; answers its id, or null when there is nothing new to tell. */
export async function raiseAlert(
  tx: Prisma.TransactionClient,
  { facts, ...alert }: AlertToRaise,
  settings: Pick<AlertSettings, 'off'>,
): Promise<string | null> {
  const { rule } = facts;
  if (!isRuleOn(rule, settings)) return null;
  const row = { ...alert, id: v7(), rule, facts: { ...facts }, isLate: isLate(alert.givenAt, alert.raisedAt) };
  const { count } = await tx.alert.createMany({ data: [row as Prisma.AlertCreateManyInput], skipDuplicates: true });
  return count === 1 ? row.id : null;
}
