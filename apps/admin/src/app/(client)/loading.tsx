import { ClientLoading } from '../../client-shell/client-loading';

export default function Loading() {
  return <ClientLoading />;
}
