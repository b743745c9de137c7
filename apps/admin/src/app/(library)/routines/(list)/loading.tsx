import { GridSkeleton } from '../../../../ui/grid-skeleton';

export default function Loading() {
  return <GridSkeleton label="Loading routines" cards={6} />;
}
