'use client';

import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { chosenColourScheme, chooseColourScheme, onColourSchemeChange } from './colour-scheme';
import { cssVariablesResolver, theme } from './theme';

let stop = () => {};

/** Lets Mantine read the choice that the colour scheme switch keeps. */
const colourSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => (typeof window === 'undefined' ? fallback : chosenColourScheme()),
  set: chooseColourScheme,
  subscribe: (onUpdate) => {
    stop = onColourSchemeChange(() => onUpdate(chosenColourScheme()));
  },
  unsubscribe: () => stop(),
  clear: () => chooseColourScheme('auto'),
};

/** Gives Mantine its theme; only the screens that use Mantine stand inside it. */
export function Mantine({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}
