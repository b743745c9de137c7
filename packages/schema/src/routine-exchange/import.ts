import { type ImportContext, isOutdated } from '../source-import/data.ts';
import { ImportOutdatedError } from '../source-import/import.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import type { ExchangeOutcome } from './domain.ts';
import type { RoutineFile } from './file.ts';
import { writeImport } from './import-data.ts';
import { type RoutineImportPlan, planImport } from './plan.ts';

/** One thing in a file, and what becomes of it. */
export interface PlannedPart {
  readonly path: string;
  readonly kind: 'EXERCISE' | 'SOURCE';
  readonly label: string;
  readonly outcome: ExchangeOutcome;
  /** Whether what is used or filled stands in the public library. */
  readonly isPublic: boolean;
  readonly notices: readonly string[];
}

/** What an import would do. */
export interface RoutineImportPreview extends Pick<RoutineImportPlan, 'format' | 'file' | 'notices' | 'fingerprint'> {
  readonly parts: readonly PlannedPart[];
}

function partsOf({ file, sources, exercises }: RoutineImportPlan): PlannedPart[] {
  return [
    ...exercises.planned.map(({ exercise, outcome, line, notices }, at): PlannedPart => ({
      path: `exercises.${at}`,
      kind: 'EXERCISE',
      label: exercise.name,
      outcome,
      isPublic: line !== null && line.clinicId === PUBLIC_CLINIC_ID,
      notices,
    })),
    ...sources.planned.map(({ title, outcome, isOwn, notices, id }, at): PlannedPart => ({
      path: `sources.${at}`,
      kind: 'SOURCE',
      label: title,
      outcome,
      isPublic: !isOwn,
      notices: [...notices, ...standingNotice(file, at, id)],
    })),
  ];
}

/** Says that the library's own view of a source stays, where the file has a graver one. */
function standingNotice({ sources }: RoutineFile, at: number, id: string | null): string[] {
  const status = sources[at]?.status ?? 'CURRENT';
  if (id === null || status === 'CURRENT') return [];
  return [`The file says that it is ${status.toLowerCase()}; your library goes by what it knows itself.`];
}

const previewOf = (plan: RoutineImportPlan): RoutineImportPreview => ({ ...plan, parts: partsOf(plan) });

/**
 * Says what an import would do, and writes nothing.
 *
 * @throws RoutineFileRefusedError with paths and reasons
 */
export async function previewRoutineImport(
  context: ImportContext,
  { text }: { readonly text: string },
): Promise<RoutineImportPreview> {
  return previewOf(await planImport(context, text));
}

export interface ImportRoutineInput {
  readonly text: string;
  /** Of the preview that somebody saw. */
  readonly fingerprint?: string | null | undefined;
}

/** What an import did. */
export interface RoutineImport extends RoutineImportPreview {
  readonly id: string;
}

/**
 * Imports a routine into the own library as a draft, all of it or nothing. Exercises and sources that the library
 * has are used, and the others are made.
 *
 * @throws RoutineFileRefusedError with paths and reasons, ImportOutdatedError when the library has changed since
 * the preview
 */
export async function importRoutine(
  context: ImportContext,
  { text, fingerprint }: ImportRoutineInput,
): Promise<RoutineImport> {
  for (let tries = 1; ; tries += 1) {
    const plan = await planImport(context, text);
    if (fingerprint && fingerprint !== plan.fingerprint) throw new ImportOutdatedError();
    try {
      return { ...previewOf(plan), id: await writeImport(context, plan) };
    } catch (error) {
      if (!isOutdated(error)) throw error;
      if (tries > 1) throw new ImportOutdatedError();
    }
  }
}

/** How many parts come to each end; the routine itself is one that is new. */
export function countedParts({ parts }: Pick<RoutineImportPreview, 'parts'>) {
  const count = (outcome: ExchangeOutcome) => parts.filter((part) => part.outcome === outcome).length;
  return { created: count('NEW') + 1, merged: count('MERGED'), unchanged: count('REUSED') };
}
