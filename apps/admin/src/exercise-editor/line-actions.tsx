'use client';

import { ActionIcon } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Draft } from './use-draft';

const load = () => import('./line-menu').then((it) => it.LineMenu);

function More({ onOpen }: { onOpen?: () => void }) {
  const comeNear = () => void load();
  return (
    <ActionIcon
      variant="default"
      aria-label="More"
      aria-haspopup="menu"
      onPointerEnter={comeNear}
      onFocus={comeNear}
      onClick={onOpen}
    >
      <IconDots size={20} aria-hidden="true" />
    </ActionIcon>
  );
}

const LineMenu = dynamic(load, { ssr: false, loading: () => <More /> });

/** What is done seldom with an exercise: looking back, giving up the draft, taking it out of use. */
export function LineActions({ draft, onSaid }: { draft: Draft; onSaid: (words: string | null) => void }) {
  const [isWanted, setWanted] = useState(false);
  return isWanted ? <LineMenu draft={draft} onSaid={onSaid} /> : <More onOpen={() => setWanted(true)} />;
}
