import { type Logger, pino } from 'pino';

export type Log = Logger;

/** A log of structured lines; nothing personal goes into it: no variables, no literals, no addresses. */
export function openLog(level: 'info' | 'silent' = 'info'): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
