import { CLINIC_ALERTS } from '@reprise/schema/plan';
import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { GraphqlProvider } from '../graphql/browser';
import { query } from '../graphql/server';
import { Notice } from '../ui/notice';
import { PageHeader } from '../ui/page-header';
import { assignPage } from './assign-documents';
import { AssignForm } from './assign-form';
import { knowing, knownRoutine, nothingKnown } from './known-routines';
import { firstPhase } from './plan-content';
import { todayIn } from './today';

/** Gives a client a plan: of the routine that the address names, or of one that is chosen here. */
export async function AssignPage({ id, slug }: { id: string; slug: string | undefined }) {
  const { client, viewer, routine } = await query(assignPage, { id, slug: slug ?? null, hasSlug: slug !== undefined });
  if (!client || !viewer) notFound();
  const { name, status, locale, timeZone, activePlan } = client;
  const parent = { href: `/clients/${encodeURIComponent(id)}`, label: name };
  if (status === 'ARCHIVED') {
    return (
      <>
        <PageHeader title="Assign a routine" parent={parent} />
        <Notice tone="caution">{name} is archived. Restore them first: nothing is given to who no longer comes.</Notice>
      </>
    );
  }
  const version = routine?.status === 'PUBLISHED' ? knownRoutine(routine.currentVersion) : null;
  const { bands, stopRule } = viewer.clinic;
  const phase = firstPhase(randomUUID(), todayIn(timeZone));
  const content = {
    phases: [{ ...phase, routineVersionId: version?.versionId ?? '', name: version?.title ?? '' }],
    flarePhase: null,
    bands: { greenMax: bands.greenMax, amberMax: bands.amberMax },
    stopRule: stopRule ?? null,
    pause: null,
    message: null,
    letsSwap: true,
    alerts: CLINIC_ALERTS,
  };
  return (
    <GraphqlProvider>
      <PageHeader title="Assign a routine" parent={parent} />
      <AssignForm
        client={{ id: client.id, name, locale }}
        start={{ content, known: version ? knowing(nothingKnown, [version]) : nothingKnown }}
        active={
          activePlan && {
            id: activePlan.id,
            name: activePlan.currentVersion.phases.map((one) => one.name).join(', then '),
          }
        }
      />
    </GraphqlProvider>
  );
}
