import 'next-auth';
import 'next-auth/jwt';

/** What the API's token says of a sign-in, carried on in the admin's own cookie. */
interface SignInClaims {
  /** The sign-in's row, which the API looks up on every request. */
  sid: string;
  kind: 'MEMBER' | 'CLIENT';
  /** When the sign-in ends by itself, as an ISO date and time. */
  endsAt: string;
}

declare module 'next-auth' {
  interface User extends SignInClaims {}
}

declare module 'next-auth/jwt' {
  interface JWT extends Partial<SignInClaims> {}
}
