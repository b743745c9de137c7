'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { onGoingBack } from './going-back';

const LeaveDialog = dynamic(() => import('./leave-dialog').then((it) => it.LeaveDialog), { ssr: false });

/** Asks before words are left behind that are not saved: on links, on going back, and on closing the window. */
export function LeaveGuard({ isUnsaved, flush }: { isUnsaved: boolean; flush: () => Promise<number | null> }) {
  const router = useRouter();
  const [goal, setGoal] = useState<{ readonly go: () => void } | null>(null);
  const [isSaving, setSaving] = useState(false);
  // with the first unsaved word, while there is still a connection
  const [isLoaded, setLoaded] = useState(false);
  if (isUnsaved && !isLoaded) setLoaded(true);

  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const stop = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
      if (!(link instanceof HTMLAnchorElement) || !isPlain || link.target === '_blank') return;
      const to = new URL(link.href);
      if (to.origin !== location.origin || to.pathname === location.pathname) return;
      event.preventDefault();
      event.stopPropagation();
      setGoal({ go: () => router.push(to.pathname + to.search + to.hash) });
    };
    const letBackGo = onGoingBack((go) => setGoal({ go }));
    addEventListener('beforeunload', ask);
    document.addEventListener('click', stop, true);
    return () => {
      letBackGo();
      removeEventListener('beforeunload', ask);
      document.removeEventListener('click', stop, true);
    };
  }, [isUnsaved, router]);

  function leave() {
    setGoal(null);
    goal?.go();
  }

  async function saveAndLeave() {
    setSaving(true);
    const isSaved = (await flush()) !== null;
    setSaving(false);
    if (isSaved) leave();
    else setGoal(null);
  }

  return (
    isLoaded && (
      <LeaveDialog
        isOpen={goal !== null}
        isSaving={isSaving}
        onLeave={leave}
        onStay={() => setGoal(null)}
        onSave={() => void saveAndLeave()}
      />
    )
  );
}
