const base = 'http://reprise.invalid';

/** The path to go on to after signing in: only one of our own pages, else the start page. */
export function sameSitePath(value: string | null | undefined): string {
  if (!value?.startsWith('/')) return '/';
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return '/';
  }
  const isOurs = url.origin === base && !/^\/(sign-in|api)(\/|$)/.test(url.pathname);
  return isOurs ? url.pathname + url.search + url.hash : '/';
}
