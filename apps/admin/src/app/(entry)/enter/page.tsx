import type { Metadata } from 'next';
import { Enter } from '../../../access/enter';

// the secret stands in the fragment, which no server sees and no page that follows may be told
export const metadata: Metadata = { title: 'Your exercises', robots: { index: false }, referrer: 'no-referrer' };

export default function EnterPage() {
  return <Enter />;
}
