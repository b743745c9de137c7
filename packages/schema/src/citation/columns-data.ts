import type { Prisma } from '@reprise/prisma/client';
import { type LibraryWriterContext, badInput } from '../context.ts';
import { type Dose, emptyDose } from '../dose/domain.ts';
import { doseData } from '../dose/row.ts';
import { NotFoundError } from '../errors.ts';
import { PURPOSE_KEY, claimKeysOf } from '../exercise/claims.ts';
import { type OwnLine, workingVersion } from '../exercise/line-data.ts';
import { contentOf } from '../exercise/row.ts';
import { sourcesVisibleTo } from '../source/data.ts';
import type { ClaimKind } from './domain.ts';

type Transaction = Prisma.TransactionClient;

/**
 * The columns that name a source.
 *
 * @throws NotFoundError when it is not there or not the viewer's to see
 */
export async function sourceColumns(tx: Transaction, { viewer }: LibraryWriterContext, id: string) {
  const source = await tx.source.findFirst({
    where: { AND: [sourcesVisibleTo(viewer), { id }] },
    select: { clinicId: true },
  });
  if (!source) throw new NotFoundError('source');
  return { sourceClinicId: source.clinicId, sourceId: id };
}

/** The key of what a claim is about; a claim of the purpose has the purpose's. */
export function claimKeyOf(line: OwnLine, kind: ClaimKind, claimKey: string | null | undefined): string | null {
  if (kind === 'PURPOSE') return PURPOSE_KEY;
  if (kind === 'DOSE' || claimKey === null || claimKey === undefined) return null;
  const keys = claimKeysOf(contentOf(workingVersion(line))).filter((key) => key !== PURPOSE_KEY);
  if (!keys.includes(claimKey)) throw badInput(`claimKey: no step, caution or effect has the key "${claimKey}".`);
  return claimKey;
}

/** The columns of a place in a source: both, or neither. */
export function locatorColumns(label: string | null | undefined, value: string | null | undefined) {
  const [locatorLabel, locatorValue] = [label?.trim() || null, value?.trim() || null];
  if ((locatorLabel === null) !== (locatorValue === null)) {
    throw badInput('A place in a source has a label and a value, such as "page" and "4".');
  }
  return { locatorLabel, locatorValue };
}

/** The columns of a dose: a DOSE claim has one, every other claim has none. */
export function doseColumnsOf(kind: ClaimKind, dose: Dose | undefined) {
  if (kind === 'DOSE' && !dose) throw badInput('A claim of a DOSE says how much: give doseText or dose.');
  if (kind !== 'DOSE' && dose) throw badInput('Only a claim of a DOSE has a dose.');
  return doseData(dose ?? emptyDose);
}
