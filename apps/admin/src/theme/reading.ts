/** How large text is, and how strong its contrast, on this device alone. */
export const textSizes = ['NORMAL', 'LARGE', 'LARGEST'] as const;
export type TextSize = (typeof textSizes)[number];

export const contrasts = ['NORMAL', 'HIGH'] as const;
export type Contrast = (typeof contrasts)[number];

export const textSizeKey = 'reprise:text-size';
export const contrastKey = 'reprise:contrast';
const changed = 'reprise:reading';

/** What this device was set to; null until somebody chooses. */
function kept(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function chosenTextSize(): TextSize {
  return textSizes.find((size) => size === kept(textSizeKey)) ?? 'NORMAL';
}

export function chosenContrast(): Contrast {
  return document.documentElement.dataset['contrast'] === 'HIGH' ? 'HIGH' : 'NORMAL';
}

function choose(key: string, attribute: 'textSize' | 'contrast', value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // a device that keeps nothing still shows this page so
  }
  document.documentElement.dataset[attribute] = value;
  window.dispatchEvent(new CustomEvent(changed));
}

/** Keeps the choice and paints the page with it. */
export function chooseTextSize(size: TextSize): void {
  choose(textSizeKey, 'textSize', size);
}

/** Keeps the choice and paints the page with it. */
export function chooseContrast(contrast: Contrast): void {
  choose(contrastKey, 'contrast', contrast);
}

/** Calls back when a choice changes; answers how to stop. */
export function onReadingChange(listen: () => void): () => void {
  window.addEventListener(changed, listen);
  return () => window.removeEventListener(changed, listen);
}
