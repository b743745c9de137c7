import { GridSkeleton } from '../../../../ui/grid-skeleton';

export default function Loading() {
  return <GridSkeleton label="Loading exercises" />;
}
