// Bundles the service worker beside the build that it belongs to: it is another worker for every build, so that
// browsers notice. Plain esbuild, because what Next offers for workers needs webpack, and this one needs no list of
// files: it reads from the pages that it keeps what they need.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: [at('src/service-worker/worker.ts')],
  outfile: at('public/worker.js'),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  define: {
    BUILD: JSON.stringify(readFileSync(at('.next/BUILD_ID'), 'utf8').trim()),
    'process.env.NODE_ENV': '"production"',
  },
});
