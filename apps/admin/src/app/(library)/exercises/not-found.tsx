import { NotFoundState } from '../../../ui/not-found-state';

export default function NotFound() {
  return <NotFoundState what="This exercise" href="/exercises" back="Show all exercises" />;
}
