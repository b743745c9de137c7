/** Light, dark, or whatever the device says. */
export type ColourScheme = 'light' | 'dark' | 'auto';

/** Where the choice is kept on the device, by Mantine's name, so that Mantine and the light pages agree. */
export const colourSchemeKey = 'mantine-color-scheme-value';
const changed = 'reprise:colour-scheme';

/** The scheme this device was set to; `auto` until somebody chooses. */
export function chosenColourScheme(): ColourScheme {
  try {
    const value = window.localStorage.getItem(colourSchemeKey);
    return value === 'light' || value === 'dark' ? value : 'auto';
  } catch {
    return 'auto';
  }
}

/** Keeps the choice and paints the page with it. */
export function chooseColourScheme(scheme: ColourScheme): void {
  try {
    window.localStorage.setItem(colourSchemeKey, scheme);
  } catch {
    // a device that keeps nothing still gets the scheme for this page
  }
  const isDark = scheme === 'dark' || (scheme === 'auto' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
  window.dispatchEvent(new CustomEvent(changed));
}

/** Calls back when the choice changes, here or in another tab; answers how to stop. */
export function onColourSchemeChange(listen: () => void): () => void {
  window.addEventListener(changed, listen);
  window.addEventListener('storage', listen);
  return () => {
    window.removeEventListener(changed, listen);
    window.removeEventListener('storage', listen);
  };
}
