import { EarlyPresses } from '../client-shell/early-presses';
import { getLocale, getTranslations } from 'next-intl/server';
import { query } from '../graphql/server';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { daysAhead } from './days-ahead';
import { playableSession, sessionPhase, sessionPlan } from './session-of-plan';
import { SessionPlayer } from './session-player';

const isKey = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A session of a phase of the client's plan. What is due is read in the browser, so that one kept page serves every day. */
export async function SessionPage({ phaseKey }: { phaseKey: string }) {
  const read = isKey.test(phaseKey) ? await readSession(phaseKey) : null;
  if (!read || read.session.playable.items.length === 0) return <NothingToPlay />;
  return (
    <EarlyPresses>
      <SessionPlayer session={read.session} isScreened={read.isScreened} />
    </EarlyPresses>
  );
}

async function readSession(phaseKey: string) {
  const { viewer } = await query(sessionPlan, daysAhead());
  const plan = viewer?.client?.activePlan;
  if (!viewer?.client || !plan) return null;
  const due = plan.dueSessions.find(({ phase }) => phase.key === phaseKey);
  const version = (due?.version ?? plan.currentVersion).id;
  const { node } = await query(sessionPhase, { version, phase: phaseKey, locale: await getLocale() });
  if (!node || !('phase' in node) || !node.phase) return null;
  const { name, country } = viewer.clinic;
  const { id: clientId, isScreened } = viewer.client;
  return { session: playableSession({ clientId, clinic: { name, country } }, node, node.phase), isScreened };
}

async function NothingToPlay() {
  const t = await getTranslations('session.nothing');
  return (
    <EmptyState isPage title={t('title')} action={<ButtonLink href="/home">{t('home')}</ButtonLink>}>
      <p>{t('words')}</p>
    </EmptyState>
  );
}
