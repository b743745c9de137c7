import { NotFoundState } from '../../../ui/not-found-state';

export default function NotFound() {
  return <NotFoundState what="This article" href="/articles" back="Show all advice" />;
}
