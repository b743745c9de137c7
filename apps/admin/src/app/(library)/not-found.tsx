import { NotFoundState } from '../../ui/not-found-state';

export default function NotFound() {
  return <NotFoundState />;
}
