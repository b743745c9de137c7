/** Whether a token still opens anything, at a moment given as an ISO date and time. */
export function tokenState(
  token: { expiresAt: string; revokedAt?: string | null },
  now: string,
): 'LIVE' | 'EXPIRED' | 'REVOKED' {
  if (token.revokedAt) return 'REVOKED';
  return Date.parse(token.expiresAt) <= Date.parse(now) ? 'EXPIRED' : 'LIVE';
}
