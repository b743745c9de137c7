import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { type Context, type MemberContext, badInput } from '../context.ts';
import { addressOf } from '../member/data.ts';
import { LockedOutError, WrongCredentialsError } from '../sign-in/errors.ts';
import { passwordMatches } from '../sign-in/password.ts';
import type { Viewer } from '../viewer/domain.ts';
import { appAddress, newAppSecret } from './app-code.ts';
import { recoveryHash, spendCode } from './code-data.ts';
import { plainCode } from './domain.ts';
import { WrongCodeError } from './errors.ts';
import { newRecoveryCodes } from './recovery-code.ts';

type Transaction = Prisma.TransactionClient;

/** The filter every read of second factors starts from: a member's own. */
export function secondFactorsVisibleTo(viewer: Viewer | null) {
  const memberId = { in: viewer?.kind === 'MEMBER' ? [viewer.memberId] : [] };
  return { memberId } satisfies Prisma.SecondFactorWhereInput;
}

/** A member's own second factor: since when it is on, and how many recovery codes are left; null when it is off. */
export async function findOwnSecondFactor({ db }: Context, viewer: Viewer) {
  const factor = await db.secondFactor.findFirst({
    where: { AND: [secondFactorsVisibleTo(viewer), { confirmedAt: { not: null } }] },
    select: { confirmedAt: true, _count: { select: { recoveryCodes: { where: { usedAt: null } } } } },
  });
  return factor?.confirmedAt ? { since: factor.confirmedAt, recoveryCodesLeft: factor._count.recoveryCodes } : null;
}

function auditFactor(tx: Transaction, { viewer, requestId }: MemberContext, action: string) {
  return audit(tx, actorOf(viewer), {
    action,
    subjectType: 'Member',
    subjectId: viewer.memberId,
    fields: ['secondFactor'],
    requestId,
  });
}

/** The member's own address and hash of a password. */
async function ownIdentity({ db, viewer }: MemberContext) {
  const identity = await db.identity.findUniqueOrThrow({ where: { id: viewer.identityId } });
  return { email: addressOf(identity), passwordHash: identity.passwordHash };
}

/** @throws LockedOutError after too many tries, counted with those to sign in */
async function countTry({ signInLimit, address }: MemberContext, email: string): Promise<void> {
  const retryAfterSeconds = await signInLimit.consume(email, address);
  if (retryAfterSeconds > 0) throw new LockedOutError(retryAfterSeconds);
}

/** Makes a secret for an authenticator app; it counts for nothing before a first code of it has come. */
export async function startSecondFactor(context: MemberContext) {
  const { db, viewer, secretBox } = context;
  const { email } = await ownIdentity(context);
  const secret = newAppSecret();
  const own = { clinicId: viewer.clinicId, memberId: viewer.memberId };
  const clinic = await db.clinic.findUniqueOrThrow({ where: { id: viewer.clinicId }, select: { name: true } });
  await db.$transaction(async (tx) => {
    const isOn = { ...own, confirmedAt: { not: null } };
    if ((await tx.secondFactor.count({ where: isOn })) > 0) throw badInput('Two-step sign-in is on already.');
    await tx.secondFactor.deleteMany({ where: { ...own, confirmedAt: null } });
    // the sealed secret is tied to its row, which is there first
    const { id } = await tx.secondFactor.create({ data: { ...own, sealed: '' }, select: { id: true } });
    await tx.secondFactor.update({ where: { id }, data: { sealed: secretBox.seal(secret, id) }, select: { id: true } });
  });
  return { secret, address: appAddress(secret, clinic.name, email) };
}

/** Gives a factor new recovery codes in place of those it had, and answers them: only hashes are kept. */
async function giveRecoveryCodes(tx: Transaction, context: MemberContext, secondFactorId: string): Promise<string[]> {
  const { clinicId } = context.viewer;
  const codes = newRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { secondFactorId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({
      clinicId,
      secondFactorId,
      codeHash: recoveryHash(context, secondFactorId, plainCode(code)),
    })),
  });
  return codes;
}

/**
 * Turns the second factor on once the app has shown that it has the secret; the recovery codes are in this answer and
 * nowhere else.
 *
 * @throws WrongCodeError, LockedOutError
 */
export async function confirmSecondFactor(context: MemberContext, code: string): Promise<string[]> {
  const { email } = await ownIdentity(context);
  await countTry(context, email);
  const codes = await context.db.$transaction(async (tx) => {
    const where = { AND: [secondFactorsVisibleTo(context.viewer), { confirmedAt: null }] };
    const factor = await tx.secondFactor.findFirst({ where });
    if (!factor || !(await spendCode(tx, context, factor, code))) throw new WrongCodeError();
    await tx.secondFactor.update({
      where: { id: factor.id },
      data: { confirmedAt: context.now },
      select: { id: true },
    });
    await auditFactor(tx, context, 'confirmSecondFactor');
    return giveRecoveryCodes(tx, context, factor.id);
  });
  await context.signInLimit.reset(email, context.address);
  return codes;
}

/** What proves that the member themselves changes their second factor. */
export interface Proof {
  readonly password: string;
  readonly code: string;
}

/**
 * Does something with the member's factor once they have given their password and a code.
 *
 * @throws WrongCredentialsError, WrongCodeError, LockedOutError
 */
async function proven<Result>(
  context: MemberContext,
  { password, code }: Proof,
  change: (tx: Transaction, factorId: string) => Promise<Result>,
): Promise<Result> {
  const { email, passwordHash } = await ownIdentity(context);
  await countTry(context, email);
  if (!(await passwordMatches(password, passwordHash))) throw new WrongCredentialsError();
  const result = await context.db.$transaction(async (tx) => {
    const where = { AND: [secondFactorsVisibleTo(context.viewer), { confirmedAt: { not: null } }] };
    const factor = await tx.secondFactor.findFirst({ where });
    if (!factor || !(await spendCode(tx, context, factor, code))) throw new WrongCodeError();
    return change(tx, factor.id);
  });
  await context.signInLimit.reset(email, context.address);
  return result;
}

/** Turns the second factor off, with its recovery codes. */
export function endSecondFactor(context: MemberContext, proof: Proof): Promise<void> {
  return proven(context, proof, async (tx, id) => {
    await tx.secondFactor.delete({ where: { id }, select: { id: true } });
    await auditFactor(tx, context, 'endSecondFactor');
  });
}

/** Gives new recovery codes; those before stop working. */
export function renewRecoveryCodes(context: MemberContext, proof: Proof): Promise<string[]> {
  return proven(context, proof, async (tx, id) => {
    await auditFactor(tx, context, 'renewRecoveryCodes');
    return giveRecoveryCodes(tx, context, id);
  });
}
