'use client';

import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { useClient } from 'urql';
import { readFragment } from '../gql';
import type { DraftStateFragment, ExerciseDraftFragment } from '../gql/graphql';
import { silenceOf } from './answers';
import { allSaved, autosaved, isUnsaved } from './autosave';
import { type DraftContent, changesOf, savedBy, unsavedFields } from './draft-content';
import { contentOf, draftState, exerciseDraft, wholeDraft } from './exercise-draft';
import { keepWords } from './kept-words';
import { type Meeting, meetingOf } from './meeting';
import { updateExercise } from './update-exercise';
import { useSending } from './use-sending';

/**
 * Keeps a draft that is being written: sends what changed after a pause, again when nobody answered, and
 * puts it together with what somebody else wrote meanwhile.
 *
 * @param setValues puts words into the form that came from elsewhere
 */
export function useDraft(
  initial: ExerciseDraftFragment,
  values: DraftContent,
  setValues: (content: DraftContent) => void,
) {
  const client = useClient();
  const [exercise, setExercise] = useState(initial);
  const [save, tell] = useReducer(autosaved, allSaved);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  /** What was put together without asking, to be said once. */
  const [joined, setJoined] = useState<Meeting | null>(null);
  const saved = useRef(contentOf(initial));
  const revision = useRef(initial.revision);
  const latest = useRef(values);
  const sending = useRef<Promise<boolean> | null>(null);

  useLayoutEffect(() => {
    latest.current = values;
  }, [values]);

  const take = useCallback((answer: ExerciseDraftFragment) => {
    revision.current = answer.revision;
    setExercise(answer);
  }, []);

  /** Puts what somebody else saved together with what stands here; asks where both changed the same. */
  const meet = useCallback(
    (answer: ExerciseDraftFragment, base: DraftContent = saved.current, mine: DraftContent = latest.current) => {
      const met = meetingOf(base, mine, contentOf(answer));
      const { theirs, merged, conflicts } = met;
      take(answer);
      saved.current = theirs;
      if (conflicts.length > 0) {
        setMeeting(met);
        tell({ type: 'CONFLICT' });
        return false;
      }
      latest.current = merged;
      setValues(merged);
      if (unsavedFields(base, theirs).length > 0 && unsavedFields(base, mine).length > 0) setJoined(met);
      tell({ type: 'SETTLED', isMore: unsavedFields(theirs, merged).length > 0 });
      return true;
    },
    [setValues, take],
  );

  /** Reads the draft anew; null when nobody answers. */
  const load = useCallback(async () => {
    const { data } = await client.query(wholeDraft, { id: initial.id }, { requestPolicy: 'network-only' }).toPromise();
    return data?.exercise ? readFragment(exerciseDraft, data.exercise) : null;
  }, [client, initial.id]);

  /** Takes over what a change of one's own made of the draft, with its citations. */
  const took = useCallback(
    async (state: DraftStateFragment) => {
      revision.current = state.revision;
      const answer = await load();
      if (answer && answer.revision === state.revision) take(answer);
      else if (answer) meet(answer);
    },
    [load, meet, take],
  );

  /** Meets what somebody else saved; false when one has to choose, or nobody answers. */
  const meetOthers = useCallback(async () => {
    const answer = await load();
    if (answer) return meet(answer);
    tell({ type: 'UNREACHABLE' });
    return false;
  }, [load, meet]);

  const draftId = exercise.draft?.id;
  const send = useCallback((): Promise<boolean> => {
    const run = async () => {
      const now = latest.current;
      const changes = changesOf(saved.current, now);
      if (Object.keys(changes).length === 0) {
        tell({ type: 'ANSWERED', isMore: false });
        return true;
      }
      tell({ type: 'SENT' });
      const input = { id: initial.id, revision: revision.current, ...changes };
      const { data, error } = await client.mutation(updateExercise, { input }).toPromise();
      const answer = data?.updateExercise;
      if (!answer) {
        tell(silenceOf(error));
        return false;
      }
      if (answer.__typename === 'Exercise') {
        const state = readFragment(draftState, answer);
        saved.current = savedBy(saved.current, now);
        revision.current = state.revision;
        // the first edit of what is published opens a draft, in which each citation has another id
        const { name, status, version } = state;
        if (state.draft?.id === draftId) setExercise((before) => ({ ...before, name, status, version }));
        else await took(state);
        tell({ type: 'ANSWERED', isMore: Object.keys(changesOf(saved.current, latest.current)).length > 0 });
        return true;
      }
      if (answer.__typename === 'ConflictError') return meetOthers();
      tell({ type: 'REFUSED', reason: answer.message });
      return false;
    };
    sending.current ??= run().finally(() => {
      sending.current = null;
    });
    return sending.current;
  }, [client, initial.id, draftId, took, meetOthers]);

  /** Sends everything that is not saved yet; the revision then, or null when something stands in the way. */
  const flush = useCallback(async (): Promise<number | null> => {
    for (let round = 0; round < 4; round += 1) {
      if (sending.current && !(await sending.current)) return null;
      if (Object.keys(changesOf(saved.current, latest.current)).length === 0) return revision.current;
      if (!(await send())) return null;
    }
    return null;
  }, [send]);

  /** Ends a meeting with the content that was chosen. */
  const settle = useCallback(
    (content: DraftContent) => {
      latest.current = content;
      setValues(content);
      setMeeting(null);
      tell({ type: 'SETTLED', isMore: unsavedFields(saved.current, content).length > 0 });
    },
    [setValues],
  );

  /** Goes on from another state of the draft, in the place of what stands here. */
  const reset = useCallback(
    (answer: ExerciseDraftFragment) => {
      const content = contentOf(answer);
      take(answer);
      saved.current = content;
      latest.current = content;
      setValues(content);
      tell({ type: 'SETTLED', isMore: false });
    },
    [setValues, take],
  );

  useEffect(() => {
    if (meeting) return;
    const isDirty = unsavedFields(saved.current, values).length > 0;
    tell({ type: isDirty ? 'EDITED' : 'UNDONE' });
    if (isDirty) keepWords(initial.id, { base: saved.current, mine: values });
  }, [values, meeting, initial.id]);

  useSending(initial.id, save, values, send);

  return {
    exercise,
    save,
    meeting,
    joined,
    setJoined,
    isUnsaved: isUnsaved(save),
    flush,
    took,
    meet,
    meetOthers,
    settle,
    load,
    reset,
    retry: send,
  };
}

/** A draft as `useDraft` keeps it. */
export type Draft = ReturnType<typeof useDraft>;
