import { NotFoundState } from '../../../ui/not-found-state';

export default function NotFound() {
  return <NotFoundState what="This source" href="/sources" back="Show all sources" />;
}
