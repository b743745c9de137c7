import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** Stops who would leave a page with unsaved words: by a link of the page, until they say so, or by closing it. */
export function useLeaving(isUnsaved: boolean) {
  const router = useRouter();
  const [goal, setGoal] = useState<string | null>(null);

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
      setGoal(to.pathname + to.search + to.hash);
    };
    addEventListener('beforeunload', ask);
    document.addEventListener('click', stop, true);
    return () => {
      removeEventListener('beforeunload', ask);
      document.removeEventListener('click', stop, true);
    };
  }, [isUnsaved]);

  return {
    isAsked: goal !== null,
    answer(isLeaving: boolean) {
      const to = goal;
      setGoal(null);
      if (isLeaving && to) router.push(to);
    },
  };
}
