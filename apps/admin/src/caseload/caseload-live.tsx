'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { graphql, readFragment } from '../gql';
import { listen } from '../live/listen';
import { changeInCaseload, changeSaid } from './caseload-change';
import styles from './caseload.module.css';

const caseloadChanged = graphql(`
  subscription CaseloadChanged($after: String) {
    change: caseloadChanged(after: $after) {
      position
      ...ChangeInCaseload
    }
  }
`);

/** What comes within so long is shown together. */
const TOGETHER_MILLISECONDS = 250;
/** More than so many sentences are counted. */
const MOST_SAID = 3;

/**
 * Brings what is new into the list that is open, and says it. It listens while somebody looks, so that pages left open
 * hold no connection; whoever comes back hears of what they missed.
 */
export function CaseloadLive({ position, shown }: { position: string; shown: readonly string[] }) {
  const router = useRouter();
  const [said, setSaid] = useState('');
  const [state, setState] = useState<'waiting' | 'live' | 'lost'>('waiting');
  const after = useRef(position);
  const isOver = useRef(false);
  const [turn, setTurn] = useState(0);
  const rows = useRef(shown);
  useEffect(() => {
    rows.current = shown;
  }, [shown]);

  useEffect(() => {
    let stop: (() => void) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let sentences: string[] = [];
    let isStale = false;
    let isLive = false;

    function show() {
      timer = undefined;
      // asked for without a network, the page would make room for the browser's own
      if (!isLive) return;
      if (sentences.length > 0) {
        setSaid(sentences.length > MOST_SAID ? `${sentences.length} things are new.` : sentences.join(' '));
      }
      if (isStale) router.refresh();
      sentences = [];
      isStale = false;
    }
    function begin() {
      if (stop || document.hidden) return;
      stop = listen(caseloadChanged, {
        after: after.current,
        isConnected(isConnected) {
          isLive = isConnected;
          setState(isConnected ? 'live' : 'lost');
          if (isStale) timer ??= setTimeout(show, TOGETHER_MILLISECONDS);
        },
        heard({ change }) {
          after.current = change.position;
          const sentence = changeSaid(change);
          if (sentence) sentences.push(sentence);
          const { kind, client } = readFragment(changeInCaseload, change);
          // a score alone moves nobody who is not on this page
          isStale ||= kind !== 'PAIN_SCORE_RECORDED' || (client != null && rows.current.includes(client.id));
          timer ??= setTimeout(show, TOGETHER_MILLISECONDS);
          return change.position;
        },
        ended() {
          isOver.current = true;
          // asked for anew, the page leads to the sign-in, or says from where to go on
          router.refresh();
        },
      });
    }
    function end() {
      stop?.();
      stop = null;
      isLive = false;
    }
    const onSight = () => (document.hidden ? end() : begin());
    begin();
    document.addEventListener('visibilitychange', onSight);
    return () => {
      end();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onSight);
    };
  }, [router, turn]);

  useEffect(() => {
    if (!isOver.current) return;
    isOver.current = false;
    after.current = position;
    setTurn((now) => now + 1);
  }, [position]);

  return (
    <>
      <p className="visually-hidden" role="log" aria-live="polite" aria-label="What is new" data-live={state}>
        {said}
      </p>
      {state === 'lost' && (
        <p className={styles.lost} role="status">
          The connection is lost. What comes meanwhile is shown as soon as it is back.
        </p>
      )}
    </>
  );
}
