/** Whose page it is, as the server wrote into it; null when it is nobody's. */
export function clientOfPage(html: string): string | null {
  return /<meta name="reprise-client" content="([^"]+)"/.exec(html)?.[1] ?? null;
}

/** What a page needs besides itself: scripts, styles and fonts of the build, and pictures of the clinic. */
export function assetsOfPage(html: string): {
  readonly build: readonly string[];
  readonly pictures: readonly string[];
} {
  return {
    build: found(html, /\/_next\/static\/[\w\-./~%@()[\]]+\.(?:js|css|woff2)(?:\?[\w=&.-]+)?/g),
    pictures: found(html, /(?<![\w-])\/media\/[\w-]+/g),
  };
}

function found(html: string, address: RegExp): string[] {
  return [...new Set([...html.matchAll(address)].map(([one]) => one))];
}
