'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

/** Asks before words are left behind that are not saved: on links of the page, and on closing the window. */
export function LeaveGuard({ isUnsaved, flush }: { isUnsaved: boolean; flush: () => Promise<number | null> }) {
  const router = useRouter();
  const [goal, setGoal] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);

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

  function leave() {
    const to = goal;
    setGoal(null);
    if (to) router.push(to);
  }

  async function saveAndLeave() {
    setSaving(true);
    const isSaved = (await flush()) !== null;
    setSaving(false);
    if (isSaved) leave();
    else setGoal(null);
  }

  return (
    <Modal opened={goal !== null} onClose={() => setGoal(null)} title="Leave with unsaved words?">
      <Text>
        The last words are not saved yet. This device keeps them, and offers them when you open this exercise here
        again.
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={leave}>
          Leave
        </Button>
        <Button variant="default" onClick={() => setGoal(null)}>
          Stay
        </Button>
        <Button onClick={() => void saveAndLeave()} loading={isSaving}>
          Save and leave
        </Button>
      </Group>
    </Modal>
  );
}
