import type { ReactNode } from 'react';
import type { IconName } from './destinations';

const paths: Record<IconName, ReactNode> = {
  exercise: (
    <path d="M3 18h18M5 18l5-7.500 6 .500 2 7M5.500 13.500a1.750 1.750 0 1 0 0-3.500 1.750 1.750 0 0 0 0 3.500Z" />
  ),
  routine: <path d="M7 6h13M7 12h13M7 18h9M3.5 6h.01M3.5 12h.01M3.5 18h.01" />,
  source: (
    <path d="M12 6.5C10 5 7 4.5 3.5 4.5v14C7 18.5 10 19 12 20.500c2-1.500 5-2 8.500-2v-14C17 4.500 14 5 12 6.500Zm0 0v14" />
  ),
  advice: (
    <path d="M12 20.500c-5-3.500-8-6.500-8-10.200A4.400 4.400 0 0 1 12 7.800a4.400 4.400 0 0 1 8 2.500c0 3.700-3 6.700-8 10.200Z" />
  ),
  evidence: (
    <path d="M12 3.500 4.500 6v5.500c0 4.500 3 7.700 7.500 9 4.500-1.300 7.500-4.500 7.500-9V6L12 3.500ZM12 8.500v4.500M12 16.200h.01" />
  ),
  clients: (
    <path d="M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM2.500 20c.500-3.500 3-5.500 6.500-5.500s6 2 6.500 5.500M16 4.800a3.500 3.500 0 0 1 0 6.400M18 14.800c2 .800 3.200 2.600 3.500 5.200" />
  ),
  clinic: <path d="M4 20h16M6.500 20v-6M12 20V5M17.500 20V10" />,
  settings: (
    <path d="M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM9 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z" />
  ),
  home: <path d="M4 11 12 4l8 7v8.500a.5.5 0 0 1-.5.5H15v-5.500H9V20H4.500a.5.5 0 0 1-.5-.5V11Z" />,
};

/** A line drawing beside a word, which says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths[name]}
    </svg>
  );
}
