import type { Metadata } from 'next';
import { Welcome } from '../../../welcome/welcome';

// the secret stands in the fragment, which no server sees and no page that follows may be told
export const metadata: Metadata = { title: 'Welcome', robots: { index: false }, referrer: 'no-referrer' };

export default function WelcomePage() {
  return <Welcome />;
}
