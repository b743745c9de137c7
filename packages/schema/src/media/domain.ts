/** The path at which the server gives out a picture. Its bytes never change, for the hash names them. */
export function mediaPath(hash: string): string {
  return `/media/${hash}`;
}
