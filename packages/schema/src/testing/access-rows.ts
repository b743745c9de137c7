import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@reprise/prisma/client';
import { secretHash } from '../api-token/secret.ts';
import { PUBLIC_CLINIC_ID } from '../viewer/domain.ts';
import { accessMeasures } from './access-measures.ts';
import { accessRecords } from './access-records.ts';
import { accessWays } from './access-ways.ts';
import { aClinicLibrary } from './clinic-library.ts';
import { globalId } from './global-id.ts';
import { aPicture } from './media.ts';
import { aPlan } from './plan-rows.ts';
import type { everyViewer } from './viewers.ts';

const globalIds = (rows: Record<string, [type: string, id: string]>) =>
  Object.fromEntries(Object.entries(rows).map(([name, [type, id]]) => [name, globalId(type, id)]));

/** Makes and finds the rows that the table speaks of: their ids, by their names there. */
export async function accessRows(
  db: PrismaClient,
  as: Awaited<ReturnType<typeof everyViewer>>,
): Promise<Record<string, string>> {
  const { clinicId, memberId, identityId } = as.owner;
  const [own, other] = [await aClinicLibrary(db, clinicId), await aClinicLibrary(db, as.otherClinic.clinicId)];
  const where = { clinicId: PUBLIC_CLINIC_ID };
  const first = { where, orderBy: { id: 'asc' }, select: { id: true } } as const;
  const expiresAt = new Date(Date.now() + 3600_000);
  const signIn = { clinicId, memberId, identityId, expiresAt };
  const token = { clinicId, memberId, name: 'x', secretHash: secretHash(randomUUID()), lastFour: 'xxxx', expiresAt };
  const ruth = await db.client.findFirstOrThrow({ where: { name: 'Ruth Calloway' } });
  const walter = await db.client.findFirstOrThrow({ where: { name: 'Walter Quigley' } });
  const ownPlan = await aPlan(db, as.client.clientId, own.published.routineVersionId);
  const otherPlan = await aPlan(db, ruth.id, other.published.routineVersionId);
  const ways = await accessWays(db, as, ruth);
  const ownArticle = await db.article.findUniqueOrThrow({ where: { id: own.articleId } });
  const measures = await accessMeasures(db, clinicId, as.otherClinic.clinicId);
  const records = await accessRecords(db, { own: ownPlan, other: otherPlan });
  return {
    ...records.keys,
    ownArticleSlug: ownArticle.slug,
    ...globalIds({
      ownToken: ['ApiToken', (await db.apiToken.create({ data: { ...token, scopes: ['READ_LIBRARY'] } })).id],
      ...ways,
      ...records.rows,
      ...measures,
      publicArticle: ['Article', (await db.article.findFirstOrThrow(first)).id],
      ownArticle: ['Article', own.articleId],
      otherArticle: ['Article', other.articleId],
      publicCitation: ['Citation', (await db.citation.findFirstOrThrow(first)).id],
      ownCitation: ['Citation', own.published.citationId],
      draftCitation: ['Citation', own.draft.citationId],
      otherCitation: ['Citation', other.published.citationId],
      margaret: ['Client', as.client.clientId],
      joseph: ['Client', as.otherClient.clientId],
      ruth: ['Client', ruth.id],
      walter: ['Client', walter.id],
      ownClinic: ['Clinic', clinicId],
      otherClinic: ['Clinic', as.otherClinic.clinicId],
      publicClinic: ['Clinic', PUBLIC_CLINIC_ID],
      publicExercise: ['Exercise', (await db.exercise.findFirstOrThrow(first)).id],
      ownExercise: ['Exercise', own.published.exerciseId],
      draftExercise: ['Exercise', own.draft.exerciseId],
      otherExercise: ['Exercise', other.published.exerciseId],
      otherDraftExercise: ['Exercise', other.draft.exerciseId],
      publicExerciseVersion: ['ExerciseVersion', (await db.exerciseVersion.findFirstOrThrow(first)).id],
      ownExerciseVersion: ['ExerciseVersion', own.published.exerciseVersionId],
      draftExerciseVersion: ['ExerciseVersion', own.draft.exerciseVersionId],
      otherExerciseVersion: ['ExerciseVersion', other.published.exerciseVersionId],
      publicItem: ['Item', (await db.item.findFirstOrThrow(first)).id],
      ownItem: ['Item', own.published.itemId],
      draftItem: ['Item', own.draft.itemId],
      otherItem: ['Item', other.published.itemId],
      publicMedia: ['Media', (await db.media.findFirstOrThrow(first)).id],
      ownMedia: ['Media', await aPicture(db, clinicId)],
      otherMedia: ['Media', await aPicture(db, as.otherClinic.clinicId)],
      ownMember: ['Member', as.clinician.memberId],
      otherMember: ['Member', as.otherClinic.memberId],
      ownPlan: ['Plan', ownPlan.planId],
      otherPlan: ['Plan', otherPlan.planId],
      ownPlanVersion: ['PlanVersion', ownPlan.planVersionId],
      otherPlanVersion: ['PlanVersion', otherPlan.planVersionId],
      publicRoutine: ['Routine', (await db.routine.findFirstOrThrow(first)).id],
      ownRoutine: ['Routine', own.published.routineId],
      draftRoutine: ['Routine', own.draft.routineId],
      otherRoutine: ['Routine', other.published.routineId],
      publicRoutineVersion: ['RoutineVersion', (await db.routineVersion.findFirstOrThrow(first)).id],
      ownRoutineVersion: ['RoutineVersion', own.published.routineVersionId],
      draftRoutineVersion: ['RoutineVersion', own.draft.routineVersionId],
      otherRoutineVersion: ['RoutineVersion', other.published.routineVersionId],
      ownSignIn: ['SignIn', (await db.signIn.create({ data: signIn })).id],
      endedSignIn: ['SignIn', (await db.signIn.create({ data: { ...signIn, revokedAt: new Date() } })).id],
      publicSource: ['Source', (await db.source.findFirstOrThrow(first)).id],
      ownSource: ['Source', own.sourceId],
      otherSource: ['Source', other.sourceId],
    }),
  };
}
