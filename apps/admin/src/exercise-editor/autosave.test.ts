import { describe, expect, it } from 'vitest';
import {
  type Autosave,
  type SaveEvent,
  allSaved,
  autosaved,
  isUnsaved,
  longestWaitMilliseconds,
  millisecondsToSending,
  pauseMilliseconds,
} from './autosave';

const after = (...events: SaveEvent[]): Autosave => events.reduce(autosaved, allSaved);

describe('autosaved', () => {
  it('waits for a pause, sends, and is saved', () => {
    expect(after({ type: 'EDITED' })).toMatchObject({ phase: 'WAITING' });
    expect(after({ type: 'EDITED' }, { type: 'SENT' })).toMatchObject({ phase: 'SAVING' });
    expect(after({ type: 'EDITED' }, { type: 'SENT' }, { type: 'ANSWERED', isMore: false })).toEqual(allSaved);
  });

  it('goes on when more was typed while the words were on their way', () => {
    const typing = after({ type: 'EDITED' }, { type: 'SENT' }, { type: 'EDITED' });
    expect(typing.phase).toBe('SAVING');
    expect(autosaved(typing, { type: 'ANSWERED', isMore: true }).phase).toBe('WAITING');
  });

  it('has nothing to send when the words were taken back', () => {
    expect(after({ type: 'EDITED' }, { type: 'UNDONE' })).toEqual(allSaved);
  });

  it('tries again without an answer, ever later, but not later than half a minute', () => {
    let state = after({ type: 'EDITED' }, { type: 'SENT' });
    const waits = Array.from({ length: 7 }, () => {
      state = autosaved(state, { type: 'UNREACHABLE' });
      return millisecondsToSending(state);
    });
    expect(waits).toEqual([2000, 4000, 8000, 16_000, 30_000, 30_000, longestWaitMilliseconds]);
    expect(autosaved(state, { type: 'ANSWERED', isMore: false })).toEqual(allSaved);
  });

  it('keeps the words of a conflict until it is settled, whatever else is typed or answered', () => {
    const met = after({ type: 'EDITED' }, { type: 'SENT' }, { type: 'CONFLICT' });
    expect(autosaved(met, { type: 'EDITED' }).phase).toBe('CONFLICT');
    expect(autosaved(met, { type: 'SENT' }).phase).toBe('CONFLICT');
    expect(autosaved(met, { type: 'ANSWERED', isMore: false }).phase).toBe('CONFLICT');
    expect(millisecondsToSending(met)).toBeNull();
    expect(autosaved(met, { type: 'SETTLED', isMore: true }).phase).toBe('WAITING');
    expect(autosaved(met, { type: 'SETTLED', isMore: false }).phase).toBe('SAVED');
  });

  it('does not send again what was refused until it is changed', () => {
    const refused = after({ type: 'EDITED' }, { type: 'SENT' }, { type: 'REFUSED', reason: 'Too long.' });
    expect(refused).toMatchObject({ phase: 'REFUSED', reason: 'Too long.' });
    expect(millisecondsToSending(refused)).toBeNull();
    expect(autosaved(refused, { type: 'EDITED' })).toMatchObject({ phase: 'WAITING', reason: null });
  });

  it('asks before leaving in every state but saved', () => {
    expect(isUnsaved(allSaved)).toBe(false);
    for (const phase of ['WAITING', 'SAVING', 'OFFLINE', 'SIGNED_OUT', 'REFUSED', 'CONFLICT'] as const) {
      expect(isUnsaved({ ...allSaved, phase })).toBe(true);
    }
  });

  it('waits for a pause in typing', () => {
    expect(millisecondsToSending(after({ type: 'EDITED' }))).toBe(pauseMilliseconds);
    expect(millisecondsToSending(allSaved)).toBeNull();
  });
});
