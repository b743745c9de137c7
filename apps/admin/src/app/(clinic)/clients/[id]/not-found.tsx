import { NotFoundState } from '../../../../ui/not-found-state';

export default function NotFound() {
  return <NotFoundState what="This client" href="/clients" back="Show all clients" />;
}
