import type { Element } from './paper';

/** Something of a known height that is drawn in one piece at a place. */
export interface Part {
  readonly height: number;
  /** Left free above it, unless it comes first. */
  readonly gap: number;
  readonly draw: (x: number, y: number, parent: Element) => void;
  /** Of a list, its points: between them it may be cut when it is longer than a page. */
  readonly points?: readonly Part[];
}

/** The height of parts one below the other. */
export function stackHeight(parts: readonly Part[]): number {
  return parts.reduce((sum, { height, gap }, at) => sum + height + (at === 0 ? 0 : gap), 0);
}

/** Draws parts one below the other. */
export function drawStack(parts: readonly Part[], x: number, top: number, parent: Element): void {
  let y = top;
  for (const [at, part] of parts.entries()) {
    if (at > 0) y += part.gap;
    part.draw(x, y, parent);
    y += part.height;
  }
}
