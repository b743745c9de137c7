import { expect, it } from 'vitest';
import { dayKind } from './day-kind';

const nothing = { isPaused: false, due: 0, done: 0, partlyDone: 0, skippedForPain: 0, missed: 0, open: 0, extra: 0 };

it.each([
  [{}, 'notDue'],
  [{ isPaused: true }, 'paused'],
  [{ due: 1, missed: 1 }, 'missed'],
  [{ due: 1, skippedForPain: 1 }, 'skippedForPain'],
  [{ due: 1 }, 'skippedOther'],
  [{ due: 2, done: 1, missed: 1 }, 'partly'],
  [{ due: 2, done: 1, skippedForPain: 1 }, 'skippedForPain'],
  [{ due: 1, done: 1 }, 'done'],
  [{ due: 1, done: 1, extra: 1 }, 'extra'],
  [{ extra: 1 }, 'extra'],
  [{ open: 1 }, 'open'],
])('shows %j as %s', (given, kind) => expect(dayKind({ ...nothing, ...given })).toBe(kind));
