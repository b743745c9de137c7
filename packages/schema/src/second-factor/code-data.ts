import type { Prisma } from '@reprise/prisma/client';
import { audit } from '../audit-event/data.ts';
import type { Context } from '../context.ts';
import { stepOfCode } from './app-code.ts';
import { isAppCode, plainCode } from './domain.ts';
import { SecondFactorRequiredError, WrongCodeError } from './errors.ts';

type Transaction = Prisma.TransactionClient;

interface Factor {
  readonly id: string;
  readonly sealed: string;
}

/** What is kept of a recovery code. */
export function recoveryHash({ hashAccessSecret }: Context, factorId: string, code: string): string {
  return hashAccessSecret(`recovery ${factorId} ${code}`);
}

/** Uses an app's code up, with those before it; says whether it could be. */
async function spendAppCode(tx: Transaction, { secretBox, now }: Context, { id, sealed }: Factor, code: string) {
  const step = stepOfCode(secretBox.open(sealed, id), code, now);
  if (step === null) return false;
  // one statement decides, so that a code works once however often it comes at once
  const { count } = await tx.secondFactor.updateMany({
    where: { id, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count === 1;
}

/** Uses a code up within the transaction of what it lets somebody do; says whether it could be. */
export async function spendCode(tx: Transaction, context: Context, factor: Factor, text: string): Promise<boolean> {
  const code = plainCode(text);
  if (isAppCode(code)) return spendAppCode(tx, context, factor, code);
  const { count } = await tx.recoveryCode.updateMany({
    where: { secondFactorId: factor.id, codeHash: recoveryHash(context, factor.id, code), usedAt: null },
    data: { usedAt: context.now },
  });
  return count === 1;
}

/**
 * Asks a member who signs in for a code, when they have a second factor.
 *
 * @throws SecondFactorRequiredError without a code, WrongCodeError
 */
export async function demandSecondFactor(
  tx: Transaction,
  context: Context,
  { clinicId, memberId }: { readonly clinicId: string; readonly memberId: string },
  code: string | null | undefined,
): Promise<void> {
  const factor = await tx.secondFactor.findFirst({ where: { clinicId, memberId, confirmedAt: { not: null } } });
  if (!factor) return;
  if (!code?.trim()) throw new SecondFactorRequiredError();
  if (!(await spendCode(tx, context, factor, code))) throw new WrongCodeError();
  if (isAppCode(plainCode(code))) return;
  await audit(
    tx,
    { kind: 'MEMBER', clinicId, id: memberId },
    {
      action: 'useRecoveryCode',
      subjectType: 'Member',
      subjectId: memberId,
      requestId: context.requestId,
    },
  );
}
