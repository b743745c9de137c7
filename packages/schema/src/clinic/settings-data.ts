import type { Prisma } from '@reprise/prisma/client';
import { actorOf, audit } from '../audit-event/data.ts';
import { type InputIssue, type MemberContext, badInput } from '../context.ts';
import { NotFoundError } from '../errors.ts';
import { alertSettingsEdited } from '../alert/settings.ts';
import { mediaKeptBy } from '../media/data.ts';
import { clinicsVisibleTo } from './data.ts';
import { type ClinicSettings, clinicSettingsProblems } from './domain.ts';

function issuesOf(settings: ClinicSettings): InputIssue[] {
  return clinicSettingsProblems(settings).map(({ field, message }) => ({
    path: ['input', ...field.split('.')],
    message,
  }));
}

/**
 * Sets what the clinic prints and prescribes unless said otherwise; plans that are there keep their own.
 *
 * @throws NotFoundError when the logo is no picture of the clinic's own
 */
export function updateClinic(
  { db, viewer, requestId }: MemberContext,
  settings: ClinicSettings,
  selection: { include?: Prisma.ClinicInclude; select?: Prisma.ClinicSelect },
) {
  const issues = issuesOf(settings);
  if (issues.length > 0) throw badInput(issues.map(({ message }) => message).join(' '), issues);
  const { name, bands, stopRule, logoId, retentionYears, alerts = {} } = settings;
  return db.$transaction(async (tx) => {
    if (logoId) {
      const where = { AND: [mediaKeptBy(viewer), { id: logoId, durationMilliseconds: null }] };
      if ((await tx.media.count({ where })) === 0) throw new NotFoundError('picture');
    }
    const data = {
      ...(name === undefined ? {} : { name: name.trim() }),
      ...bands,
      ...alertSettingsEdited(alerts),
      ...(retentionYears === undefined ? {} : { retentionYears }),
      ...(stopRule === undefined ? {} : { stopRule: stopRule?.trim() || null }),
      ...(logoId === undefined ? {} : { logoId, logoClinicId: logoId && viewer.clinicId }),
    } satisfies Prisma.ClinicUncheckedUpdateInput;
    await tx.clinic.updateMany({ where: clinicsVisibleTo(viewer), data });
    await audit(tx, actorOf(viewer), {
      action: 'updateClinic',
      subjectType: 'Clinic',
      subjectId: viewer.clinicId,
      fields: Object.keys(data).filter((field) => field !== 'logoClinicId'),
      requestId,
    });
    return tx.clinic.findFirstOrThrow({ ...selection, where: clinicsVisibleTo(viewer) });
  });
}
