'use client';

import { useRouter } from 'next/navigation';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Stop } from '../record-drawing/pain-stops';
import styles from './chart-reader.module.css';

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** A chart that is read place by place: by arrow keys, by a finger, by a pointer, and aloud. */
export function ChartReader(props: {
  /** What the slider through the places is called. */
  label: string;
  stops: readonly Stop[];
  /** Where the keys + and − lead. */
  zoom?: { readonly closer: string | null; readonly wider: string | null };
  /** How wide the drawing is at least, so that it can be read. */
  minWidth: 'narrow' | 'natural' | 'wide';
  /** Time goes from left to right, so that the latest is looked at first. */
  isInTime?: boolean;
  children: ReactNode;
}) {
  const { label, stops, zoom, minWidth, isInTime = false, children } = props;
  const router = useRouter();
  const scroller = useRef<HTMLDivElement>(null);
  const [key, setKey] = useState<string | null>(null);
  const isListening = useSyncExternalStore(never, yes, no);
  const at = key === null ? -1 : stops.findIndex((stop) => stop.key === key);
  const stop = stops[at];
  const last = stops.length - 1;

  useEffect(() => {
    if (isInTime) scroller.current?.scrollTo({ left: scroller.current.scrollWidth });
  }, [isInTime]);

  function go(to: number) {
    const next = stops[Math.min(last, Math.max(0, to))];
    if (!next) return;
    setKey(next.key);
    const { current } = scroller;
    if (current) current.scrollLeft = next.x * current.scrollWidth - current.clientWidth / 2;
  }

  function onKeyDown(event: KeyboardEvent) {
    const to = event.key === '+' ? zoom?.closer : event.key === '-' ? zoom?.wider : null;
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    router.replace(to, { scroll: false });
  }

  /** Reads what is nearest to the pointer; a finger that moves scrolls instead. */
  function onPointer(event: PointerEvent<HTMLDivElement>) {
    if (event.type === 'pointermove' && event.pointerType !== 'mouse') return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    const far = (one: Stop) => Math.hypot(one.x - x, one.y === null ? 0 : one.y - y);
    const nearest = stops.reduce<Stop | undefined>(
      (best, one) => (!best || far(one) < far(best) ? one : best),
      undefined,
    );
    if (nearest) setKey(nearest.key);
  }

  return (
    <div>
      {/* what scrolls is reached by the keyboard too */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className={styles.scroll} role="region" aria-label={`Chart: ${label}`} tabIndex={0}>
        <div className={`${styles.frame} ${styles[minWidth]}`} onPointerMove={onPointer} onPointerDown={onPointer}>
          {children}
          {stop &&
            (stop.y === null ? (
              <span className={styles.line} style={{ left: `${stop.x * 100}%` }} />
            ) : (
              <span className={styles.ring} style={{ left: `${stop.x * 100}%`, top: `${stop.y * 100}%` }} />
            ))}
        </div>
      </div>
      {stops.length > 0 && (
        <div className={styles.reading} data-not-printed>
          <input
            type="range"
            className={styles.slider}
            aria-label={label}
            min={0}
            max={last}
            step={1}
            value={at === -1 ? last : at}
            aria-valuetext={(stop ?? stops[last])?.text}
            // told once it is so: the page stands there before its script does
            aria-keyshortcuts={isListening && zoom ? '+ -' : undefined}
            data-listening={isListening || undefined}
            onChange={(event) => go(Number(event.target.value))}
            onFocus={() => at === -1 && go(last)}
            onKeyDown={onKeyDown}
          />
          <p className={styles.text} aria-hidden="true">
            {stop?.text ??
              `${label}: arrow keys, or a finger along the line${zoom ? '; + and − for less and more time' : ''}.`}
          </p>
        </div>
      )}
    </div>
  );
}
