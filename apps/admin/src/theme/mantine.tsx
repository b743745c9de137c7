'use client';

import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { chosenColourScheme, chooseColourScheme, onColourSchemeChange } from './colour-scheme';
import { cssVariablesResolver, theme } from './theme';
import '@mantine/core/styles.layer.css';
import './mantine.css';

let stop = () => {};

/** Lets Mantine read the choice that the colour scheme switch keeps. */
const colourSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => (typeof window === 'undefined' ? fallback : chosenColourScheme()),
  // Mantine hands back what it was just told; that is no new choice
  set: (scheme) => {
    if (scheme !== chosenColourScheme()) chooseColourScheme(scheme);
  },
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
