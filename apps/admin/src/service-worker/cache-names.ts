const PREFIX = 'reprise-';
const STATIC = `${PREFIX}static-`;
const CLIENT = `${PREFIX}client-`;

/** Where the worker notes whose pages it may show. */
export const NOTES = `${PREFIX}notes`;

/** Scripts and styles of one build of the application. */
export function staticCache(build: string): string {
  return `${STATIC}${build}`;
}

/** Pages and pictures of one client, as one build showed them. */
export function clientCache(build: string, clientId: string): string {
  return `${CLIENT}${build}|${clientId}`;
}

/** Whether a cache holds what is one client's, or any client's. */
export function isOfClient(name: string, clientId?: string): boolean {
  return name.startsWith(CLIENT) && (clientId === undefined || name.endsWith(`|${clientId}`));
}

/** Whether a cache holds scripts and styles. */
export function isStatic(name: string): boolean {
  return name.startsWith(STATIC);
}

/** Whether a cache is of another build than this one. */
export function isOfOtherBuild(name: string, build: string): boolean {
  return isStatic(name) ? name !== staticCache(build) : isOfClient(name) && !name.startsWith(`${CLIENT}${build}|`);
}
