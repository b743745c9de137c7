import { environment } from './environment';

/** Stops a server that is started with a wrong environment, with one line that says why. */
export function checkEnvironment(): void {
  try {
    // next-auth reads its address itself, so the default has to stand where it looks
    process.env.NEXTAUTH_URL ??= environment().adminUrl;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
