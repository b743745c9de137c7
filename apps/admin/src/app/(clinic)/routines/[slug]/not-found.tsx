import { NotFoundState } from '../../../../ui/not-found-state';

export default function NotFound() {
  return <NotFoundState what="This routine" href="/routines" back="Show all routines" />;
}
