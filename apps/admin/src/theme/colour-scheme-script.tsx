import { headers } from 'next/headers';
import { colourSchemeKey } from './colour-scheme';

/** Runs before the first paint, so that a dark page is never white first. */
const paint = `(function () {
  var root = document.documentElement, query = matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    var kept = null;
    try { kept = localStorage.getItem('${colourSchemeKey}'); } catch (e) {}
    var dark = kept === 'dark' || (kept !== 'light' && query.matches);
    root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  }
  apply();
  query.addEventListener('change', apply);
})();`;

/** The inline script that sets the colour scheme, allowed by this request's nonce. */
export async function ColourSchemeScript() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: paint }} />;
}
