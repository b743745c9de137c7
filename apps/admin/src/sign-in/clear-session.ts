import { isSessionCookie } from '../viewer/session-cookie';

interface CookieStore {
  getAll(): { name: string }[];
  set(
    name: string,
    value: string,
    options: { maxAge: number; path: string; httpOnly: boolean; secure: boolean },
  ): unknown;
}

/** Takes the sign-in's cookie off this device, with all its pieces. */
export function clearSession(store: CookieStore): void {
  for (const { name } of store.getAll()) {
    if (!isSessionCookie(name)) continue;
    // a browser ignores a __Secure- cookie that is not set as secure, even to remove it
    store.set(name, '', { maxAge: 0, path: '/', httpOnly: true, secure: name.startsWith('__Secure-') });
  }
}
