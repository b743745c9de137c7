import { decode } from 'next-auth/jwt';

/** Keeps what the admin vouches for apart from cookies and tokens: their keys are derived with another salt. */
const SALT = 'reprise provider sign-in';

/** Reads which address the admin vouches for, after a provider verified it; null when it did not, or a minute ago. */
export function assertionReader(secret: string): (text: string) => Promise<string | null> {
  return async (token) => {
    const claims = await decode({ token, secret, salt: SALT }).catch(() => null);
    return typeof claims?.email === 'string' ? claims.email : null;
  };
}
