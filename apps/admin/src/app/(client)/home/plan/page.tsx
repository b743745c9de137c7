import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PlanPage } from '../../../../client-plan/plan-page';
import { readPlan } from '../../../../client-plan/read-plan';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('plan'))('title') };
}

export default async function ClientPlanPage() {
  const plan = await readPlan(await getLocale());
  return plan && <PlanPage {...plan} />;
}
