const paths = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  pause: 'M8.500 5v14M15.500 5v14',
  play: 'M8 5.500v13l10.500-6.500L8 5.500Z',
  done: 'M5 12.500l4.500 4.500L19 7.500',
  close: 'M6 6l12 12M18 6L6 18',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM9 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  full: 'M9 4H4v5M15 4h5v5M9 20H4v-5M15 20h5v-5',
  smaller: 'M4 9h5V4M20 9h-5V4M4 15h5v5M20 15h-5v5',
} as const;

/** A line drawing on a control; its word stands beside it or in its label. */
export function PlayerIcon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      width="1.5em"
      height="1.5em"
      viewBox="0 0 24 24"
      fill={name === 'play' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={name === 'pause' ? 3 : 2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
