const paths = {
  today: 'M4 11 12 4l8 7v8.500a.5.5 0 0 1-.5.5H15v-5.500H9V20H4.500a.5.5 0 0 1-.5-.5Z',
  plan: 'M8 6h12M8 12h12M8 18h12M3.500 6h.01M3.500 12h.01M3.500 18h.01',
  progress: 'M4 4v16h16M7.500 15.500l4-5 3.500 3 5-7',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM9 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
} as const;
export type ClientIconName = keyof typeof paths;

/** A line drawing beside a word, which says the same. */
export function ClientIcon({ name }: { name: ClientIconName }) {
  return (
    <svg
      width="1.625em"
      height="1.625em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
