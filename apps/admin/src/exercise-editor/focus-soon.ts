/** Puts the focus on an element that the next painting brings, and into view. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => focusOn(id)));
}

/** Puts the focus on an element and brings it into view. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
