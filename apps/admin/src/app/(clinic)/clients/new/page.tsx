import type { Metadata } from 'next';
import { NewClientPage } from '../../../../client/client-form-page';

export const metadata: Metadata = { title: 'New client' };

export default function NewClientRoute() {
  return <NewClientPage />;
}
