import type { StepRole } from '../gql/graphql';

const paths: Record<StepRole, string> = {
  SET_UP: 'M3 18h18M6 14.500l4-3 5 3h4M17.500 10.500a1.750 1.750 0 1 0 0-3.500 1.750 1.750 0 0 0 0 3.500Z',
  MOVE: 'M5 17C5 10 9 6 16 6M12.500 2.500 16 6l-3.500 3.500M19 13v5h-5',
  BREATHE: 'M3 9h10.500A2.750 2.750 0 1 0 11 5M3 13h15a2.750 2.750 0 1 1-2.500 4M3 17h7.500A2 2 0 1 1 9 20',
  CUE: 'M9.500 18h5M10.500 21h3M12 3a6 6 0 0 0-3.500 10.900c.600.500 1 1.200 1 2v.100h5v-.100c0-.800.400-1.500 1-2A6 6 0 0 0 12 3Z',
  SAFETY: 'M12 3 4.500 6v5.500c0 4.500 3 8 7.500 9.500 4.500-1.500 7.500-5 7.500-9.500V6L12 3ZM12 8.500v4M12 16v.010',
};

/** The line drawing of what an instruction is for; the word beside it says the same. */
export function StepRoleIcon({ role }: { role: StepRole }) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[role]} />
    </svg>
  );
}
