import { headers } from 'next/headers';
import { colourSchemeKey } from './colour-scheme';
import { contrastKey, textSizeKey } from './reading';

/** Runs before the first paint, so that a dark page is never white first, and large text never small. */
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
  var size = null, contrast = null;
  try { size = localStorage.getItem('${textSizeKey}'); contrast = localStorage.getItem('${contrastKey}'); } catch (e) {}
  if (size) root.setAttribute('data-text-size', size);
  if (!contrast && matchMedia('(prefers-contrast: more)').matches) contrast = 'HIGH';
  if (contrast) root.setAttribute('data-contrast', contrast);
})();`;

/** The inline script that sets the colour scheme, allowed by this request's nonce. */
export async function ColourSchemeScript() {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: paint }} />;
}
