import { randomUUID } from 'node:crypto';
import type { SessionStatus } from '../adherence/domain.ts';

interface GivenSession {
  readonly clinicId: string;
  readonly clientId: string;
  readonly planVersionId: string;
  readonly phaseKey: string;
  readonly dueKey: string | null;
  readonly dueOn: Date | null;
  readonly day: Date;
  readonly recordedAt: Date;
  readonly status: SessionStatus;
  readonly isForPain?: boolean;
}

/** The row of a session that reached the server when it was recorded. */
export function aSession({ isForPain = false, ...given }: GivenSession) {
  const { recordedAt, status } = given;
  const isOver = status === 'DONE' || status === 'PARTLY_DONE';
  return {
    ...given,
    id: randomUUID(),
    clientKey: randomUUID(),
    skipReason: status === 'SKIPPED' ? (isForPain ? ('PAIN' as const) : ('TIME' as const)) : null,
    startedAt: status === 'SKIPPED' ? null : recordedAt,
    deviceAt: recordedAt,
    receivedAt: recordedAt,
    ...(isOver
      ? { finishedAt: recordedAt, finishKey: randomUUID(), finishDeviceAt: recordedAt, finishReceivedAt: recordedAt }
      : {}),
  };
}
