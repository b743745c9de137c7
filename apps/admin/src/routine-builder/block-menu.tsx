'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { copyBlock, moveBlock, removeBlock } from './block-acts';
import { Dots } from './signs';
import { useBuilder } from './use-builder';

/** What is done with a block as a whole. */
export function BlockMenu({ blockKey, label, isOnly }: { blockKey: string; label: string; isOnly: boolean }) {
  const builder = useBuilder();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon color="gray" aria-label={`More for ${label}`}>
          <Dots />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => copyBlock(builder, blockKey)}>Duplicate</Menu.Item>
        {!isOnly && <Menu.Item onClick={() => moveBlock(builder, blockKey, -1)}>Move up</Menu.Item>}
        {!isOnly && <Menu.Item onClick={() => moveBlock(builder, blockKey, 1)}>Move down</Menu.Item>}
        <Menu.Item onClick={() => removeBlock(builder, blockKey)}>Remove with all in it</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
