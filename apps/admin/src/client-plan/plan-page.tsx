import { getTranslations } from 'next-intl/server';
import card from '../client-shell/client-card.module.css';
import { PrintButton } from '../client-shell/print-button';
import { PainRule } from '../today/pain-rule';
import { PlanPhase } from './plan-phase';
import type { readPlan } from './read-plan';

/** What a client was given: every phase with its days, exercises, pictures and doses, to read and to print. */
export async function PlanPage(plan: NonNullable<Awaited<ReturnType<typeof readPlan>>>) {
  const { viewer, day, version, phases, flarePhase } = plan;
  const t = await getTranslations('plan');
  const { clinic } = viewer;
  if (!version) {
    return (
      <div className={card.page}>
        <h1>{t('title')}</h1>
        <p>{t('none', { clinic: clinic.name })}</p>
      </div>
    );
  }
  const { message, bands, stopRule } = version;
  return (
    <div className={card.page}>
      <header>
        <h1>{t('title')}</h1>
        <p className={card.soft}>{t('of', { name: viewer.name, clinic: clinic.name })}</p>
      </header>
      <PrintButton />
      {message && <p className={`${card.card} ${card.calm} ${card.words}`}>{message}</p>}
      {phases.map((phase, at) => (
        <PlanPhase key={version.phases[at]?.key} phase={phase} day={day} />
      ))}
      {flarePhase && <PlanPhase phase={flarePhase} day={day} isForFlare />}
      <PainRule bands={bands} stopRule={stopRule ?? clinic.stopRule ?? null} clinic={clinic.name} />
    </div>
  );
}
