const shared = { viewBox: '0 0 20 20', width: 20, height: 20, 'aria-hidden': true, fill: 'none' } as const;
const line = { stroke: 'currentColor', strokeWidth: 1.75, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** Six dots: what has them can be moved. */
export function Grip() {
  return (
    <svg {...shared} fill="currentColor">
      {[5, 10, 15].flatMap((y) => [7.5, 12.5].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.25" />))}
    </svg>
  );
}

/** Takes away. */
export function Cross() {
  return (
    <svg {...shared}>
      <path d="M5 5l10 10M15 5L5 15" {...line} />
    </svg>
  );
}

/** Adds. */
export function Plus() {
  return (
    <svg {...shared}>
      <path d="M10 4v12M4 10h12" {...line} />
    </svg>
  );
}

/** Goes back a step, or forward again. */
export function BackArrow({ isForward = false }: { isForward?: boolean }) {
  return (
    <svg {...shared} style={isForward ? { transform: 'scaleX(-1)' } : undefined}>
      <path d="M7.500 4L4 7.500 7.500 11M4 7.500h7.500a4.500 4.500 0 0 1 0 9H9" {...line} />
    </svg>
  );
}

/** Opens what is folded away. */
export function Chevron({ isOpen }: { isOpen: boolean }) {
  return (
    <svg {...shared} style={{ transform: isOpen ? 'rotate(180deg)' : undefined }}>
      <path d="M5 7.500l5 5 5-5" {...line} />
    </svg>
  );
}

/** A circle that goes round. */
export function Round() {
  return (
    <svg {...shared}>
      <path
        d="M4 9.500a6 6 0 0 1 10.500-3.500L16.500 8M16.500 4v4h-4M16 10.500A6 6 0 0 1 5.500 14L3.500 12M3.500 16v-4h4"
        {...line}
      />
    </svg>
  );
}

/** There is more to do. */
export function Dots() {
  return (
    <svg {...shared} fill="currentColor">
      {[4.5, 10, 15.5].map((x) => (
        <circle key={x} cx={x} cy="10" r="1.5" />
      ))}
    </svg>
  );
}
