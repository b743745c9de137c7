import { type SignInOutcome, readOutcome } from './sign-in-outcome';

/** What came of trying to sign in; null when it worked and the cookie is set. */
export type Refusal = { outcome: SignInOutcome; detail: string | null };

/** Signs in through next-auth's own endpoints, which set the cookie; answers why not, or null. */
export async function postCredentials(
  provider: 'credentials' | 'welcome' | 'access',
  fields: Record<string, string>,
): Promise<Refusal | null> {
  try {
    const { csrfToken } = await (await fetch('/api/auth/csrf')).json();
    const response = await fetch(`/api/auth/callback/${provider}`, {
      method: 'POST',
      body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: '/', json: 'true' }),
    });
    const { url } = await response.json();
    if (response.ok) return null;
    return readOutcome(new URL(url, window.location.href).searchParams.get('error') ?? '');
  } catch {
    return { outcome: 'unreachable', detail: null };
  }
}
