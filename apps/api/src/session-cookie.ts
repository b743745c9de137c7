const names = ['__Secure-next-auth.session-token', 'next-auth.session-token'];

function jarOf(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return new Map(pairs);
}

/** The session token of a cookie header; next-auth cuts a long one into name.0, name.1 and so on. */
export function sessionToken(header: string | null): string | null {
  const jar = jarOf(header ?? '');
  for (const name of names) {
    const pieces = [jar.get(name) ?? ''];
    for (let at = 0; jar.has(`${name}.${at}`); at++) pieces.push(jar.get(`${name}.${at}`) ?? '');
    const token = pieces.join('');
    if (token) return token;
  }
  return null;
}
