import type { Metadata } from 'next';
import { SignIn } from '../../../sign-in/sign-in';
import type { SearchParameters } from '../../../ui/search-parameters';

export const metadata: Metadata = { title: 'Sign in', robots: { index: false } };

export default function SignInPage({ searchParams }: { searchParams: Promise<SearchParameters> }) {
  return <SignIn searchParams={searchParams} />;
}
