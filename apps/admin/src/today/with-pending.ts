import type { RecordInput } from '../offline/use-records';
import { localDay } from './local-day';
import type { DoneSession, TodayFacts } from './today';

/** What is known with what this device has recorded since: it counts before the server has heard of it. */
export function withPending(facts: TodayFacts, records: readonly RecordInput[]): TodayFacts {
  return records.reduce(withRecord, facts);
}

function withRecord(facts: TodayFacts, record: RecordInput): TodayFacts {
  const { timeZone, sessions, flare } = facts;
  if ('startSession' in record) {
    const { clientKey, dueKey = null, startedAt } = record.startSession;
    const date = localDay(new Date(startedAt), timeZone);
    return { ...facts, sessions: put(sessions, { clientKey, dueKey, status: 'STARTED', date, isAskedAfter: false }) };
  }
  if ('skipSession' in record) {
    const { clientKey, dueKey, skippedAt } = record.skipSession;
    const date = localDay(new Date(skippedAt), timeZone);
    return { ...facts, sessions: put(sessions, { clientKey, dueKey, status: 'SKIPPED', date, isAskedAfter: false }) };
  }
  if ('finishSession' in record) {
    const { sessionKey, isPartly } = record.finishSession;
    return { ...facts, sessions: change(sessions, sessionKey, { status: isPartly ? 'PARTLY_DONE' : 'DONE' }) };
  }
  if ('recordPainScore' in record) {
    const { sessionKey, moment } = record.recordPainScore;
    if (moment !== 'NEXT_MORNING' || !sessionKey) return facts;
    return { ...facts, sessions: change(sessions, sessionKey, { isAskedAfter: true }) };
  }
  if ('declareFlare' in record) {
    if (flare) return facts;
    const { clientKey, startedAt } = record.declareFlare;
    return { ...facts, flare: { key: clientKey, startedAt }, newsOfFlare: 'DECLARED' };
  }
  if ('endFlare' in record && record.endFlare.flareKey === flare?.key) {
    // declared and ended before the plan heard of it: nothing is new
    return { ...facts, flare: null, newsOfFlare: facts.newsOfFlare === 'DECLARED' ? null : 'ENDED' };
  }
  return facts;
}

function put(sessions: readonly DoneSession[], added: DoneSession): readonly DoneSession[] {
  return sessions.some(({ clientKey }) => clientKey === added.clientKey) ? sessions : [...sessions, added];
}

function change(sessions: readonly DoneSession[], key: string, to: Partial<DoneSession>): readonly DoneSession[] {
  return sessions.map((one) => (one.clientKey === key ? { ...one, ...to } : one));
}
